package id.tumbuh.sim;

/**
 * How many posyandu. Each size is the beginning of the next: post 3 of a desa is post 3 of the nation.
 *
 * <p>Four posyandu make a desa, seven desa a puskesmas, 55 puskesmas a kabupaten, as on average in Indonesia (300,000
 * posyandu, 83,762 villages, 10,374 puskesmas); kabupaten are larger than the real 586 posyandu, because an invented nation has
 * only the two province codes 99 and 00.
 */
public enum Size {
    POSYANDU(1),
    DESA(Area.POSTS_IN_VILLAGE),
    PUSKESMAS(Area.POSTS_IN_PUSKESMAS),
    /** 45 puskesmas; at the default mean about 100,000 children. */
    KABUPATEN(1_260),
    NASIONAL(300_000);

    private final int posts;

    Size(int posts) {
        this.posts = posts;
    }

    public int posts() {
        return posts;
    }
}
