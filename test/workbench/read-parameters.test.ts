import { readParameters } from "./read-parameters";

test("without parameters the newest Excel opens with its pane and no fault", () => {
  expect(readParameters("")).toEqual({ excelApi: "1.15", pane: true, paneWidth: 350, faults: {} });
});

test("a fault is set by its own name, each as the kind of value it is", () => {
  expect(readParameters("?latency=100&events=off&metadataLost&cellEditRefusals=Infinity").faults).toEqual({
    latency: 100,
    events: "off",
    metadataLost: true,
    cellEditRefusals: Infinity,
  });
});

test("version 1.10 of the API stays a text and does not become 1.1", () => {
  expect(readParameters("?excelApi=1.10").excelApi).toBe("1.10");
});

test("a misspelt parameter is refused by name", () => {
  expect(() => readParameters("?latancy=100")).toThrow("latancy");
});
