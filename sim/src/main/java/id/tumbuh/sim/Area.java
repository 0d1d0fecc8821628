package id.tumbuh.sim;

/**
 * Where a posyandu lies. Codes have Kemendagri's structure ({@code PP.KK.CC.DDDD}) under the province codes 99 and 00, which are
 * not assigned; the names belong to no place.
 *
 * @param post the index of the posyandu in the simulation
 * @param puskesmasCode {@code P} and ten digits
 * @param postCode the village's digits and a number of four, unique
 */
public record Area(
        int post,
        String provinceCode,
        String provinceName,
        String regencyCode,
        String regencyName,
        String districtCode,
        String districtName,
        String puskesmasCode,
        String puskesmasName,
        String villageCode,
        String villageName,
        String postCode,
        String postName,
        TimeZoneOfArea timeZone) {
    static final int POSTS_IN_VILLAGE = 4;
    static final int VILLAGES_IN_PUSKESMAS = 7;
    static final int PUSKESMAS_IN_REGENCY = 55;
    static final int REGENCIES_IN_PROVINCE = 99;
    static final int POSTS_IN_PUSKESMAS = POSTS_IN_VILLAGE * VILLAGES_IN_PUSKESMAS;
    static final int POSTS_IN_REGENCY = POSTS_IN_PUSKESMAS * PUSKESMAS_IN_REGENCY;

    /** The kabupaten of a post, counted over both provinces. */
    static int regency(int post) {
        return post / POSTS_IN_REGENCY;
    }
}
