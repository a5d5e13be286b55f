"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.oncePerForm = oncePerForm;
/** A function of a form that works its answer out once: forms are constant, and the live check asks often. */
function oncePerForm(derive) {
  const known = new WeakMap();
  return (form) => {
    let answer = known.get(form);
    if (answer === undefined) {
      answer = derive(form);
      known.set(form, answer);
    }
    return answer;
  };
}
