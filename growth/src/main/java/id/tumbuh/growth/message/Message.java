package id.tumbuh.growth.message;

import java.util.List;

/** A code with the arguments it asks for, see {@link #fits}. */
public record Message(MessageCode code, List<Argument> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(MessageCode code, Argument... arguments) {
        return new Message(code, List.of(arguments));
    }

    /**
     * Whether the arguments are of the kinds that the code asks for. Asked where a message is said and in
     * tests, not where it is made: a phone need not carry the table of kinds to guard against a mistake of this project.
     */
    public boolean fits() {
        List<ArgumentKind> kinds = code.arguments();
        boolean fits = kinds.size() == arguments.size();
        for (int at = 0; fits && at < kinds.size(); at++) {
            fits = kinds.get(at) == arguments.get(at).kind();
        }
        return fits;
    }
}
