package id.tumbuh.server.audit.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import io.swagger.v3.oas.annotations.Operation;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The trail, read and taken away as a file; taking it away is itself an entry. */
@RestController
@RequestMapping("/api/audit")
@Needs(Permission.READ_AUDIT)
class AuditController {
    private static final int MOST = 500;
    private static final int MOST_EXPORTED = 1_000_000;

    private final AuditReader reader;
    private final AuditTrail trail;

    AuditController(AuditReader reader, AuditTrail trail) {
        this.reader = reader;
        this.trail = trail;
    }

    /** @param next ask again with {@code before} set to it; absent at the end */
    record Page(List<AuditEntry> entries, @Nullable Long next) {}

    @Operation(summary = "The trail: who did what, the newest first")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page page(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        List<AuditEntry> entries = reader.page(
                caller,
                new AuditReader.Question(person, account, since, until),
                before == null ? Long.MAX_VALUE : before,
                most);
        return new Page(
                entries, entries.size() < most ? null : entries.getLast().number());
    }

    @Operation(summary = "The trail as a CSV file")
    @GetMapping(path = "/export", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> export(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable Instant until) {
        trail.note(caller, Action.AUDIT_EXPORTED, person == null ? List.of() : List.of(person), List.of());
        AuditReader.Question question = new AuditReader.Question(person, account, since, until);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .body(stream -> {
                    Writer file = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    file.write("number,at,area,account,role,device,address,action,persons,facts\r\n");
                    long before = Long.MAX_VALUE;
                    int written = 0;
                    List<AuditEntry> entries;
                    do {
                        entries = reader.page(caller, question, before, MOST);
                        for (AuditEntry entry : entries) {
                            file.write(line(entry));
                            before = entry.number();
                        }
                        written += entries.size();
                    } while (entries.size() == MOST && written < MOST_EXPORTED);
                    file.flush();
                });
    }

    /** Ids, numbers and words of ours: nothing in it that a spreadsheet could take for a formula. */
    private static String line(AuditEntry entry) {
        return List.of(
                                Long.toString(entry.number()),
                                entry.at().toString(),
                                entry.area(),
                                text(entry.account()),
                                text(entry.role()),
                                text(entry.device()),
                                entry.address(),
                                entry.action().name(),
                                ids(entry.persons()),
                                ids(entry.facts()))
                        .stream()
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }
}
