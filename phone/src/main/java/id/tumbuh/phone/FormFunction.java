package id.tumbuh.phone;

import jsinterop.annotations.JsFunction;

/** A function of JavaScript that a form answers with: answers in, what follows from them out. */
@JsFunction
interface FormFunction {
    Object of(Object answers);
}
