package id.tumbuh.phone;

import id.tumbuh.care.card.Who;
import id.tumbuh.care.group.TargetGroups;

/** Of whom a form is asked. */
final class CardAsked {
    private CardAsked() {}

    static Who who(Object who) {
        int day = Fields.known(who, "day");
        Integer birthDay = Fields.whole(who, "birthDay");
        Integer delivered = Fields.whole(who, "deliveredDay");
        return new Who(day, birthDay, TargetGroups.on(day, birthDay, Fields.flag(who, "pregnant"), delivered));
    }
}
