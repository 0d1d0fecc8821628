package id.tumbuh.care.card;

import id.tumbuh.care.development.ChecklistAge;
import id.tumbuh.care.development.Milestone;
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

    /**
     * An item of the checklist at its age; not where the age is not known, or where only the result was said, as version 1 of the
     * form did.
     */
    record Listed(ChecklistAge age) implements When {
        @Override
        public boolean holds(Who who, Answers answers) {
            Integer months = who.months();
            return months != null && age.holds(months) && !answers.has(Question.CEKLIS_LENGKAP);
        }
    }

    /** The result alone, where no list holds for the age, or where it was said so already. */
    record Unlisted() implements When {
        @Override
        public boolean holds(Who who, Answers answers) {
            Integer months = who.months();
            return months == null || !Milestone.isListedAt(months) || answers.has(Question.CEKLIS_LENGKAP);
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
