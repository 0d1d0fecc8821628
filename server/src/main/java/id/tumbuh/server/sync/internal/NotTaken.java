package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.ProblemCode;
import org.springframework.http.HttpStatus;

/** A fact from the desk that was not taken, under the code that says why. */
record NotTaken(String code, HttpStatus status) implements ProblemCode {}
