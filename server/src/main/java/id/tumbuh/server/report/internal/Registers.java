package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.access.Signers;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.month.PostRegister;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.people.Contacts;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The books of a posyandu with names. Whoever calls answers for who may read them. */
@Component
class Registers {
    /** As one looks somebody up; those without a name last. */
    private static final Comparator<RegisterPapers.Child> BY_NAME = Comparator.comparing(
                    (RegisterPapers.Child child) ->
                            child.name() == null ? null : child.name().toLowerCase(Locale.ROOT),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RegisterPapers.Child::born, Comparator.nullsLast(Comparator.naturalOrder()));

    private final PostRegister register;
    private final Scoped scoped;
    private final Names names;
    private final Contacts contacts;
    private final Children children;
    private final Signers signers;
    private final Surroundings around;

    Registers(
            PostRegister register,
            Scoped scoped,
            Names names,
            Contacts contacts,
            Children children,
            Signers signers,
            Surroundings around) {
        this.register = register;
        this.scoped = scoped;
        this.names = names;
        this.contacts = contacts;
        this.children = children;
        this.signers = signers;
        this.around = around;
    }

    /** A paper and whom it names. */
    record Book(Paper paper, List<UUID> persons) {}

    /** What is known of persons, as far as it may be read here. */
    private record Known(
            Map<UUID, String> names, Map<UUID, Contacts.Contact> contacts, Map<UUID, Children.Child> children) {
        RegisterPapers.Child child(
                UUID id, @Nullable Integer months, @Nullable Integer grams, @Nullable Integer length) {
            Children.Child child = children.get(id);
            String name = names.get(id);
            // Of somebody whose name is not for this reader the rest is not either.
            if (child == null || name == null) {
                return new RegisterPapers.Child(null, null, null, months, grams, length, null);
            }
            Integer born = child.birthDay();
            return new RegisterPapers.Child(
                    name,
                    child.sex(),
                    born == null ? null : LocalDate.ofEpochDay(born),
                    months,
                    grams,
                    length,
                    contacts.get(id));
        }
    }

    private Known known(Caller caller, Set<UUID> persons) {
        return scoped.in(
                caller.scope(), () -> new Known(names.of(persons), contacts.of(persons), children.find(persons)));
    }

    /** Buku Nama Balita: the children of a month. */
    Book names(Caller caller, Area posyandu, Period period, PaperWords words) {
        PostRegister.Under5 under5 = register.children(caller, posyandu.id(), period);
        List<UUID> persons =
                under5.children().stream().map(PostRegister.Child::person).toList();
        Known known = known(caller, Set.copyOf(persons));
        List<RegisterPapers.Child> lines = sorted(under5.children().stream()
                .map(one -> known.child(one.person(), one.months(), one.weightG(), one.lengthMm()))
                .toList());
        return new Book(new RegisterPapers(posyandu, period, around, words).names(under5.asOf(), lines), persons);
    }

    /** Buku SIP, format 2: the children of a year until a month. */
    Book sip(Caller caller, Area posyandu, Period until, PaperWords words) {
        List<PostRegister.Registered> year = register.year(caller, posyandu.id(), until);
        List<UUID> persons = year.stream().map(PostRegister.Registered::person).toList();
        Known known = known(caller, Set.copyOf(persons));
        List<SipRegister.Child> lines = new ArrayList<>();
        for (PostRegister.Registered one : year) {
            Children.Child child = known.children().get(one.person());
            lines.add(new SipRegister.Child(
                    known.child(one.person(), null, null, null), child == null ? null : child.birthWeightG(), one));
        }
        lines.sort(Comparator.comparing(SipRegister.Child::who, BY_NAME));
        return new Book(new SipRegister(posyandu, until, around, words).paper(lines), persons);
    }

    /** Buku Daftar Hadir: who came on each open day of a month. */
    Book attendance(Caller caller, Area posyandu, Period period, PaperWords words) {
        List<PostRegister.Day> days = register.days(caller, posyandu.id(), period);
        Set<UUID> persons = new HashSet<>();
        Set<UUID> writers = new HashSet<>();
        days.forEach(day -> {
            persons.addAll(day.came());
            writers.addAll(day.writers());
        });
        boolean waits =
                days.isEmpty() || days.stream().anyMatch(day -> day.came().isEmpty());
        int coming = waits
                ? register.children(caller, posyandu.id(), period).children().size()
                : 0;
        Known known = known(caller, persons);
        Map<UUID, String> kader = signers.kader(writers);
        Map<UUID, Signers.Signer> staff = signers.of(writers);
        List<RegisterPapers.Day> lines = new ArrayList<>();
        for (PostRegister.Day day : days) {
            lines.add(new RegisterPapers.Day(
                    day.day(),
                    sorted(day.came().stream()
                            .map(one -> known.child(one, null, null, null))
                            .toList()),
                    team(day.writers(), kader, staff),
                    coming));
        }
        if (lines.isEmpty()) {
            lines.add(new RegisterPapers.Day(null, List.of(), List.of(), coming));
        }
        return new Book(new RegisterPapers(posyandu, period, around, words).attendance(lines), List.copyOf(persons));
    }

    private static List<RegisterPapers.OnDuty> team(
            Set<UUID> writers, Map<UUID, String> kader, Map<UUID, Signers.Signer> staff) {
        List<RegisterPapers.OnDuty> team = new ArrayList<>();
        for (UUID one : writers) {
            Signers.Signer signer = staff.get(one);
            String name = kader.get(one);
            if (name != null) {
                team.add(new RegisterPapers.OnDuty(name, "KADER"));
            } else if (signer != null && signer.role() == Role.BIDAN) {
                team.add(new RegisterPapers.OnDuty(signer.name(), "BIDAN"));
            }
        }
        team.sort(Comparator.comparing(RegisterPapers.OnDuty::role)
                .reversed()
                .thenComparing(one -> one.name().toLowerCase(Locale.ROOT)));
        return team;
    }

    private static List<RegisterPapers.Child> sorted(List<RegisterPapers.Child> children) {
        return children.stream().sorted(BY_NAME).toList();
    }
}
