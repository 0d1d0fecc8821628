package id.tumbuh.phone;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.verdict.Finding;
import id.tumbuh.growth.verdict.Verdict;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Everything the rules say of one visit, in JavaScript. What does not apply is absent. */
interface VerdictObject extends JSObject {
    @JSProperty
    void setAge(AgeObject age);

    @JSProperty
    void setCompletedMonths(int completedMonths);

    @JSProperty
    void setCorrectedCm(double correctedCm);

    @JSProperty
    void setBmi(double bmi);

    @JSProperty
    void setFindings(JSArray<FindingObject> findings);

    @JSProperty
    void setKms(KmsObject kms);

    @JSProperty
    void setWeightIncrement(IncrementObject weightIncrement);

    @JSProperty
    void setDoubts(JSArray<MessageObject> doubts);

    @JSProperty
    void setAlerts(JSArray<JSString> alerts);

    @JSProperty
    void setExplanation(JSArray<MessageObject> explanation);

    @JSProperty
    void setKaderSteps(JSArray<JSString> kaderSteps);

    @JSProperty
    void setHealthWorkerSteps(JSArray<JSString> healthWorkerSteps);

    @JSProperty
    void setRuleSet(String ruleSet);

    static VerdictObject of(Verdict verdict) {
        VerdictObject object = JSObjects.create();
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
        JSArray<FindingObject> findings = new JSArray<>();
        for (Finding finding : verdict.findings()) {
            findings.push(FindingObject.of(finding));
        }
        object.setFindings(findings);
    }

    private static JSArray<MessageObject> messages(List<Message> messages) {
        JSArray<MessageObject> all = new JSArray<>();
        for (Message message : messages) {
            all.push(MessageObject.of(message));
        }
        return all;
    }

    private static JSArray<JSString> codes(List<? extends MessageCode> codes) {
        JSArray<JSString> all = new JSArray<>();
        for (MessageCode code : codes) {
            all.push(JSString.valueOf(code.code()));
        }
        return all;
    }
}
