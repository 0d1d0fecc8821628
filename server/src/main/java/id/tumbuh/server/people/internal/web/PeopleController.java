package id.tumbuh.server.people.internal.web;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Given;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.people.internal.Desk;
import id.tumbuh.server.people.internal.Duplicates;
import id.tumbuh.server.people.internal.Register;
import id.tumbuh.server.people.internal.match.Reason;
import id.tumbuh.server.sync.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The register for the staff: lists, one person, likely duplicates, registering and editing. */
@RestController
@RequestMapping(path = "/api/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.VIEW_PERSONS)
class PeopleController {
    private static final int PAGE = 50;
    private static final int LONGEST_QUESTION = 200;

    private final Register register;
    private final Duplicates duplicates;
    private final Desk desk;

    PeopleController(Register register, Duplicates duplicates, Desk desk) {
        this.register = register;
        this.duplicates = duplicates;
        this.desk = desk;
    }

    /** A page of a list. */
    record Page(List<PersonAnswer> people, int page, int pages, int total) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return people.stream().map(PersonAnswer::id).toList();
        }
    }

    /** What was written. */
    record Receipt(
            UUID id, UUID fact, String outcome, @Nullable String code, List<String> warnings) {
        static Receipt of(Desk.Written written) {
            Outcome outcome = written.outcome();
            return new Receipt(written.person(), outcome.id(), outcome.word(), outcome.code(), outcome.warnings());
        }
    }

    /**
     * Somebody new.
     *
     * @param id made by the browser for the person: sent twice it registers once; without it the same fields within ten seconds do
     */
    record Registration(
            @Nullable UUID id,
            String posyandu,
            @Schema(implementation = PersonFields.class) JsonNode fields) {}

    /** An edit: the version it was made on and the fields it sets; null clears one. */
    record Edit(
            @Nullable UUID version,
            @Schema(implementation = PersonFields.class) JsonNode fields) {}

    /**
     * Somebody looked for among the people of a posyandu.
     *
     * @param q part of the name or of the mother's
     * @param page from 0
     */
    record Search(String posyandu, String q, @Nullable Integer page) {}

    /**
     * Who is about to be registered, as far as it is known.
     *
     * @param sex {@code male} or {@code female}
     * @param mother her name
     * @param except somebody who is registered already and compared with the others
     */
    record Candidate(
            String posyandu,
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String mother,
            @Nullable Integer birthOrder,
            @Nullable String nik,
            @Nullable UUID except) {}

    /** Somebody who may be the same. */
    record Likely(PersonAnswer person, double score, List<Reason> reasons) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return List.of(person.id());
        }
    }

    @Operation(summary = "People of a posyandu, page by page")
    @Audited(Action.PERSONS_LISTED)
    @GetMapping
    Page list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String posyandu,
            @RequestParam(defaultValue = "0") int page) {
        return page(caller, posyandu, "", page);
    }

    /** In a body: names in an address would stand in the logs of every proxy. */
    @Operation(summary = "Look for people of a posyandu by name")
    @Audited(Action.PERSONS_LISTED)
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    Page search(@AuthenticationPrincipal Caller caller, @RequestBody Search search) {
        if (search.q().length() > LONGEST_QUESTION) {
            throw Problem.of(GeneralProblem.INVALID, "/q");
        }
        return page(caller, search.posyandu(), search.q(), search.page() == null ? 0 : search.page());
    }

    private Page page(Caller caller, String posyandu, String q, int page) {
        if (page < 0) {
            throw Problem.of(GeneralProblem.INVALID, "page");
        }
        String asked = q.strip().toLowerCase(Locale.ROOT);
        List<PersonAnswer> people = register.of(caller, posyandu).stream()
                .map(person -> PersonAnswer.of(person, List.of()))
                .filter(person -> name(person).contains(asked)
                        || person.fields()
                                .path("mother")
                                .path("name")
                                .asString("")
                                .toLowerCase(Locale.ROOT)
                                .contains(asked))
                .sorted(Comparator.comparing(PeopleController::name).thenComparing(PersonAnswer::id))
                .toList();
        int pages = Math.ceilDiv(people.size(), PAGE);
        int from = Math.clamp((long) page * PAGE, 0, people.size());
        int to = Math.min(people.size(), from + PAGE);
        return new Page(people.subList(from, to), page, pages, people.size());
    }

    private static String name(PersonAnswer person) {
        return person.fields().path("name").asString("").toLowerCase(Locale.ROOT);
    }

    /** Who may be the one about to be registered. */
    @Operation(summary = "Who may be the one about to be registered")
    @Audited(Action.PERSONS_LISTED)
    @PostMapping(path = "/duplicates", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<Likely> duplicates(@AuthenticationPrincipal Caller caller, @RequestBody Candidate one) {
        Integer birthDay =
                one.birthDate() == null ? null : Math.toIntExact(one.birthDate().toEpochDay());
        Duplicates.Asked asked = new Duplicates.Asked(
                one.posyandu(),
                one.name(),
                birthDay,
                one.sex(),
                one.mother(),
                one.birthOrder(),
                one.nik(),
                one.except());
        return duplicates.find(caller, asked).stream()
                .map(proposed -> new Likely(
                        PersonAnswer.of(proposed.person(), List.of()),
                        proposed.likeness().score(),
                        proposed.likeness().reasons()))
                .toList();
    }

    /** An absorbed id answers the survivor, which names it in {@code mergedFrom}. */
    @Operation(summary = "One person")
    @Audited(Action.PERSON_READ)
    @GetMapping("/{id}")
    PersonAnswer one(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        Register.Person person = register.find(caller, id);
        return PersonAnswer.of(person, register.absorbed(caller, person.id()));
    }

    @Operation(summary = "Register a person")
    @Needs(Permission.EDIT_PERSONS)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt register(@AuthenticationPrincipal Caller caller, @RequestBody Registration registration) {
        return Receipt.of(
                desk.register(caller, registration.posyandu(), registration.id(), Given.fields(registration.fields())));
    }

    @Operation(summary = "Change fields of a person")
    @Needs(Permission.EDIT_PERSONS)
    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt change(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Edit edit) {
        if (edit.version() == null) {
            throw Problem.of(GeneralProblem.VERSION, "/version");
        }
        return Receipt.of(desk.change(caller, id, edit.version(), Given.fields(edit.fields())));
    }
}
