package id.tumbuh.phone;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.verdict.Finding;
import id.tumbuh.growth.verdict.Verdict;
import java.util.List;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** Everything the rules say of one visit, in JavaScript. What does not apply is absent. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class VerdictObject {
    @JsProperty
    native void setAge(AgeObject age);

    @JsProperty
    native void setCompletedMonths(int completedMonths);

    @JsProperty
    native void setCorrectedCm(double correctedCm);

    @JsProperty
    native void setBmi(double bmi);

    @JsProperty
    native void setFindings(JsArray<FindingObject> findings);

    @JsProperty
    native void setKms(KmsObject kms);

    @JsProperty
    native void setWeightIncrement(IncrementObject weightIncrement);

    @JsProperty
    native void setDoubts(JsArray<MessageObject> doubts);

    @JsProperty
    native void setAlerts(JsArray<String> alerts);

    @JsProperty
    native void setExplanation(JsArray<MessageObject> explanation);

    @JsProperty
    native void setKaderSteps(JsArray<String> kaderSteps);

    @JsProperty
    native void setHealthWorkerSteps(JsArray<String> healthWorkerSteps);

    @JsProperty
    native void setRuleSet(String ruleSet);

    @JsOverlay
    static VerdictObject of(Verdict verdict) {
        VerdictObject object = new VerdictObject();
        visit(object, verdict);
        KmsFinding kms = verdict.kms();
        if (kms != null) {
            object.setKms(KmsObject.of(kms));
        }
        IncrementScore increment = verdict.weightIncrement();
        if (increment != null) {
            object.setWeightIncrement(IncrementObject.of(increment));
        }
        object.setDoubts(messages(verdict.doubts()));
        object.setAlerts(codes(verdict.alerts()));
        object.setExplanation(messages(verdict.explanation()));
        object.setKaderSteps(codes(verdict.kaderSteps()));
        object.setHealthWorkerSteps(codes(verdict.healthWorkerSteps()));
        object.setRuleSet(verdict.ruleSet());
        return object;
    }

    @JsOverlay
    private static void visit(VerdictObject object, Verdict verdict) {
        Age age = verdict.age();
        if (age != null) {
            object.setAge(AgeObject.of(age));
        }
        Integer months = verdict.completedMonths();
        if (months != null) {
            object.setCompletedMonths(months);
        }
        Double corrected = verdict.correctedCm();
        if (corrected != null) {
            object.setCorrectedCm(corrected);
        }
        Double bmi = verdict.bmi();
        if (bmi != null) {
            object.setBmi(bmi);
        }
        JsArray<FindingObject> findings = new JsArray<>();
        for (Finding finding : verdict.findings()) {
            findings.push(FindingObject.of(finding));
        }
        object.setFindings(findings);
    }

    @JsOverlay
    private static JsArray<MessageObject> messages(List<Message> messages) {
        JsArray<MessageObject> all = new JsArray<>();
        for (Message message : messages) {
            all.push(MessageObject.of(message));
        }
        return all;
    }

    @JsOverlay
    private static JsArray<String> codes(List<? extends MessageCode> codes) {
        JsArray<String> all = new JsArray<>();
        for (MessageCode code : codes) {
            all.push(code.code());
        }
        return all;
    }
}
