package id.tumbuh.server.report.internal.template;

import id.tumbuh.server.foundation.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms there are: those of this release and those that somebody put into the folder {@code templates} of the server's home, read at the
 * start. A broken one of these is told in the log and left out; the rest serve.
 */
@Component
public class Templates {
    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);
    private static final String OWN = "classpath*:/report/templates/*.json";

    private final Map<String, Template> templates = new TreeMap<>();

    Templates(@Value("${tumbuh.home:data}") Path home) {
        for (Resource file : own()) {
            add(file);
        }
        for (Resource file : in(home.resolve("templates"))) {
            try {
                add(file);
            } catch (Problem problem) {
                LOG.warn(
                        "{} {}: {}",
                        problem.code().code(),
                        file.getFilename(),
                        problem.arguments().getOrDefault(Problem.FIELD, "/"));
            }
        }
    }

    private static List<Resource> own() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(OWN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of their names, so that of two with one id the same is left out at every start. */
    private static List<Resource> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        return files.stream().<Resource>map(FileSystemResource::new).toList();
    }

    private void add(Resource file) {
        Template template;
        try {
            template = TemplateReader.read(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (templates.putIfAbsent(template.id(), template) != null) {
            throw Problem.of(TemplateProblem.TWICE, "/id");
        }
    }

    /** By id. */
    public Collection<Template> all() {
        return List.copyOf(templates.values());
    }

    public Optional<Template> find(String id) {
        return Optional.ofNullable(templates.get(id));
    }
}
