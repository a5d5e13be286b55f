import { rememberedOptions } from "./report-options";
import { typefacesBeforeFinal } from "./wording";

/**
 * What to look at before 定稿: the typefaces of the Word that not every computer has, by the 字体方案 chosen here.
 * Office.js cannot ask which are installed. Undefined where the system brings them all.
 */
export async function typefaceHint(): Promise<string | undefined> {
  // Loaded when 定稿 is near: the pane shows findings without it.
  const { typefacesToInstall } = await import("../../report/docx/fonts");
  const names = typefacesToInstall(rememberedOptions().fonts);
  return names.length === 0 ? undefined : typefacesBeforeFinal(names);
}
