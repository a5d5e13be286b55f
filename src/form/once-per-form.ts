import type { Form } from "./form";

/** A function of a form that works its answer out once: forms are constant, and the live check asks often. */
export function oncePerForm<T>(derive: (form: Form) => T): (form: Form) => T {
  const known = new WeakMap<Form, T>();
  return (form) => {
    let answer = known.get(form);
    if (answer === undefined) {
      answer = derive(form);
      known.set(form, answer);
    }
    return answer;
  };
}
