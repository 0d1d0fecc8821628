package id.tumbuh.sheets.history;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One row of a child as far as histories need it.
 *
 * @param row ordinal in the file
 * @param day epoch day of the visit
 * @param birthDay epoch day, {@code DateColumn.NONE} where the row does not tell it
 * @param sex WHO's code, 0 for unknown
 * @param position code of {@code Columns}
 * @param oedema the weight is water too
 * @param weightKg NaN for none; the others alike
 * @param posyandu key of the posyandu
 */
record PastRow(
        ChildKey child,
        long row,
        int day,
        int birthDay,
        byte sex,
        byte position,
        boolean oedema,
        double weightKg,
        double lengthCm,
        double headCm,
        long posyandu) {

    void write(DataOutput out) throws IOException {
        out.writeLong(child.high());
        out.writeLong(child.low());
        out.writeLong(row);
        out.writeInt(day);
        out.writeInt(birthDay);
        out.writeByte(sex);
        out.writeByte(position);
        out.writeBoolean(oedema);
        out.writeDouble(weightKg);
        out.writeDouble(lengthCm);
        out.writeDouble(headCm);
        out.writeLong(posyandu);
    }

    static PastRow read(DataInput in) throws IOException {
        return new PastRow(
                new ChildKey(in.readLong(), in.readLong()),
                in.readLong(),
                in.readInt(),
                in.readInt(),
                in.readByte(),
                in.readByte(),
                in.readBoolean(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readLong());
    }
}
