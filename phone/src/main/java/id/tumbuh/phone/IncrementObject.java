package id.tumbuh.phone;

import id.tumbuh.growth.increment.IncrementScore;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A gain against WHO's increments, in JavaScript. */
interface IncrementObject extends JSObject {
    @JSProperty
    void setIntervalMonths(int intervalMonths);

    @JSProperty
    void setStartMonth(int startMonth);

    @JSProperty
    void setDays(int days);

    @JSProperty
    void setGain(double gain);

    @JSProperty
    void setZ(double z);

    @JSProperty
    void setFifthCentile(double fifthCentile);

    @JSProperty
    void setFaltering(boolean faltering);

    @JSProperty
    void setSingleTranscription(boolean singleTranscription);

    static IncrementObject of(IncrementScore score) {
        IncrementObject object = JSObjects.create();
        object.setIntervalMonths(score.intervalMonths());
        object.setStartMonth(score.startMonth());
        object.setDays(score.days());
        object.setGain(score.gain());
        object.setZ(score.z());
        object.setFifthCentile(score.fifthCentile());
        object.setFaltering(score.faltering());
        object.setSingleTranscription(score.singleTranscription());
        return object;
    }
}
