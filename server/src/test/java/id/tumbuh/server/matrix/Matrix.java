package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The rows of {@code matrix.txt}. */
record Matrix(String method, String path, Door door, Reach reach, Set<Role> allowed) {
    private static final List<Role> COLUMNS =
            List.of(Role.KADER, Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS, Role.DINAS, Role.DESA, Role.ADMIN);
    private static final int BEFORE_ROLES = 4;

    enum Door {
        OPEN,
        PHONE,
        STAFF
    }

    enum Reach {
        NONE,
        LIST,
        ONE
    }

    String operation() {
        return method + " " + path;
    }

    static List<Matrix> rows() {
        List<Matrix> rows = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(Matrix.class.getResourceAsStream("/matrix.txt"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(of(line.trim().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Matrix of(String[] cells) {
        if (cells.length != BEFORE_ROLES + COLUMNS.size()) {
            throw new IllegalArgumentException("a row has " + cells.length + " cells: " + String.join(" ", cells));
        }
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (cells[BEFORE_ROLES + i].equals("+")) {
                allowed.add(COLUMNS.get(i));
            }
        }
        Reach reach = switch (cells[3]) {
            case "-" -> Reach.NONE;
            case "list" -> Reach.LIST;
            case "one" -> Reach.ONE;
            default -> throw new IllegalArgumentException("no such area: " + cells[3]);
        };
        return new Matrix(cells[0], cells[1], Door.valueOf(cells[2]), reach, allowed);
    }
}
