package id.tumbuh.phone;

import id.tumbuh.growth.increment.IncrementScore;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** A gain against WHO's increments, in JavaScript. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class IncrementObject {
    @JsProperty
    native void setIntervalMonths(int intervalMonths);

    @JsProperty
    native void setStartMonth(int startMonth);

    @JsProperty
    native void setDays(int days);

    @JsProperty
    native void setGain(double gain);

    @JsProperty
    native void setZ(double z);

    @JsProperty
    native void setFifthCentile(double fifthCentile);

    @JsProperty
    native void setFaltering(boolean faltering);

    @JsProperty
    native void setSingleTranscription(boolean singleTranscription);

    @JsOverlay
    static IncrementObject of(IncrementScore score) {
        IncrementObject object = new IncrementObject();
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
