package id.tumbuh.phone;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.verdict.Verdict;
import id.tumbuh.texts.CodeFamilies;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import id.tumbuh.texts.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What the catalogue says on the JVM, for the browser to say the same: a line for each with language, function and arguments as JSON,
 * then the words. Every code in both voices and both languages with several arguments, the messages of random verdicts, and
 * numbers in every notation.
 */
final class SayQuestions {
    private static final long SEED = 20_261_125;
    private static final int SAMPLES = 6;
    private static final int VERDICTS = 1_500;
    private static final int NUMBERS = 10_000;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> lines = new ArrayList<>();

    private SayQuestions() {}

    static void write(Path file) throws IOException {
        SayQuestions questions = new SayQuestions();
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            for (MessageCode code : AllCodes.inTheCatalogue()) {
                questions.code(texts, code);
            }
            questions.verdicts(texts);
            questions.numbers(texts);
        }
        Files.write(file, questions.lines);
    }

    private void code(Texts texts, MessageCode code) {
        ask(texts, "label", texts.label(code), family(code), code.code());
        for (int sample = 0; sample < (code.arguments().isEmpty() ? 1 : SAMPLES); sample++) {
            List<Argument> arguments = new ArrayList<>();
            for (ArgumentKind kind : code.arguments()) {
                arguments.add(argument(code, arguments.size(), kind));
            }
            message(texts, new Message(code, arguments));
        }
    }

    private void message(Texts texts, Message message) {
        for (Voice voice : Voice.values()) {
            String word = voice.name().toLowerCase(Locale.ROOT);
            ask(texts, "say", texts.say(message, voice), family(message.code()), json(message), word);
        }
    }

    private Argument argument(MessageCode code, int at, ArgumentKind kind) {
        return switch (kind) {
            case GRAMS -> Argument.grams(random.nextInt(4) * random.nextInt(-900, 900));
            case KILOGRAMS -> Argument.kilograms(random.nextInt(20_000) / 1000.0);
            case CENTIMETRES -> Argument.centimetres(random.nextInt(1_200) / 10.0);
            case Z -> Argument.z(random.nextInt(5) == 0 ? Double.NEGATIVE_INFINITY : random.nextDouble(-6, 6));
            case DAYS -> Argument.days(random.nextInt(4));
            case MONTHS -> Argument.months(random.nextInt(4));
            case DATE -> Argument.date(random.nextInt(-1_000, 40_000));
            case COUNT -> Argument.count(random.nextInt(2) * random.nextInt(2_000_000));
            case CODE -> Argument.code(AllCodes.any(CodeFamilies.of(Texts.key(code), at), random));
            case NAME -> Argument.name("who2006_wfa");
        };
    }

    private void verdicts(Texts texts) {
        RandomVisits visits = new RandomVisits(SEED);
        for (int visit = 0; visit < VERDICTS; visit++) {
            AskedVisit asked = visits.next();
            if (!VerdictText.of(asked).equals(VerdictText.THROWS)) {
                Verdict verdict = asked.verdict();
                verdict.doubts().forEach(doubt -> message(texts, doubt));
                verdict.explanation().forEach(reason -> message(texts, reason));
            }
        }
    }

    private void numbers(Texts texts) {
        for (int number = 0; number < NUMBERS; number++) {
            double value = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-8, 12));
            double half = random.nextInt(-200_000, 200_000) / 2_000.0;
            int decimals = random.nextInt(5);
            ask(texts, "decimal", texts.notation().decimal(value, decimals), value, decimals);
            ask(texts, "decimal", texts.notation().decimal(half, decimals), half, decimals);
            ask(texts, "score", texts.notation().score(half / 7), half / 7);
            long whole = (long) value;
            ask(texts, "whole", texts.notation().whole(whole), (double) whole);
            int day = random.nextInt(-800_000, 800_000);
            ask(texts, "date", texts.notation().date(day), day);
        }
    }

    private void ask(Texts texts, String function, String words, Object... arguments) {
        lines.add(JsonText.write(List.of(texts.language().code(), function, List.of(arguments))) + "\t" + words);
    }

    private static Map<String, Object> json(Message message) {
        List<Object> arguments = new ArrayList<>();
        for (Argument argument : message.arguments()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", argument.kind().name());
            if (argument instanceof Argument.Numeric numeric) {
                one.put("value", finite(numeric.value()));
            } else if (argument instanceof Argument.Coded coded) {
                one.put("value", coded.code().code());
            } else if (argument instanceof Argument.Named named) {
                one.put("value", named.name());
            }
            arguments.add(one);
        }
        return Map.of("code", message.code().code(), "arguments", arguments);
    }

    /** JSON has no word for infinity, but a number beyond every double is read as it. */
    private static Object finite(double value) {
        return Double.isInfinite(value) ? new Beyond(value > 0 ? "1e999" : "-1e999") : (Object) value;
    }

    private static String family(MessageCode code) {
        String key = Texts.key(code);
        return key.substring(0, key.indexOf('.'));
    }

    private record Beyond(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
