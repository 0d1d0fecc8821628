package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** When a question is asked. */
public sealed interface When {
    When ALWAYS = new Aged(0, Integer.MAX_VALUE);

    boolean holds(Who who, Answers answers);

    /** Between two completed months, both included; who has no birthday is asked everything. */
    record Aged(int first, int last) implements When {
        @Override
        public boolean holds(Who who, Answers answers) {
            return who.aged(first, last);
        }
    }

    /** After another question was answered so. */
    record Said(MessageCode question, boolean yes) implements When {
        @Override
        public boolean holds(Who who, Answers answers) {
            Boolean said = answers.yes(question);
            return said != null && said == yes;
        }
    }

    /** After another number lay below a limit, in the parts of its unit. */
    record Below(MessageCode question, int limit) implements When {
        @Override
        public boolean holds(Who who, Answers answers) {
            Integer number = answers.number(question);
            return number != null && number < limit;
        }
    }
}
