package id.tumbuh.pg;

/**
 * What tells that a file is the same.
 *
 * @param size in bytes
 * @param sha256 64 hexadecimal digits
 */
public record FileMark(long size, String sha256) {}
