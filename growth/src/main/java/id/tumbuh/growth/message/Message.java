package id.tumbuh.growth.message;

import java.util.List;

/** A code with the arguments it asks for. */
public record Message(MessageCode code, List<Argument> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
        List<ArgumentKind> kinds = code.arguments();
        boolean fits = kinds.size() == arguments.size();
        for (int at = 0; fits && at < kinds.size(); at++) {
            fits = kinds.get(at) == arguments.get(at).kind();
        }
        if (!fits) {
            throw new IllegalArgumentException("wrong arguments for " + code.code());
        }
    }

    public static Message of(MessageCode code, Argument... arguments) {
        return new Message(code, List.of(arguments));
    }
}
