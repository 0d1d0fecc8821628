package id.tumbuh.server.report.internal.paper;

/**
 * What it is printed on.
 *
 * @param points size of the letters in tables
 */
public record Sheet(Size size, boolean landscape, double points) {
    /** Sizes of paper in use in offices; F4 is the folio of Indonesia. */
    public enum Size {
        A4(210, 297),
        F4(215, 330);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** Millimetres upright. */
        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    /** As CSS says it. */
    String css() {
        return landscape ? size.height() + "mm " + size.width() + "mm" : size.width() + "mm " + size.height() + "mm";
    }
}
