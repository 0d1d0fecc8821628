package id.tumbuh.care.card;

/** What is wrong with an answer; never the answer itself. */
public record AnswerProblem(String question, AnswerFault fault) {}
