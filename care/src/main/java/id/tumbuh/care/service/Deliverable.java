package id.tumbuh.care.service;

import id.tumbuh.growth.message.MessageCode;

/** What can be given, done or asked: a {@link Service}, or a dose of a vaccine. */
public interface Deliverable extends MessageCode {}
