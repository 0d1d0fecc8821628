/** The words of enrolling a phone, in Indonesian; the source of the keys of `enrol.en.ts`. */
export const enrolId = {
  codeTitle: "Kode dari bidan",
  codeHint: "Arahkan kamera ke kode di layar atau kertas bidan.",
  typeHint: "Ketik kode yang diberikan bidan. Huruf besar atau kecil sama saja.",
  code: "Kode",
  type: "Ketik kodenya saja",
  asking: "Memeriksa kode …",
  nameTitle: "Nama di layar kunci",
  nameHint: "Supaya Anda dan kader lain mudah memilih. Misalnya: Bu Siti.",
  name: "Nama panggilan",
  pinTitle: "Pilih PIN",
  pinHint: "Enam angka yang hanya Anda yang tahu. Data anak terkunci dengan PIN ini.",
  phraseHint:
    "Beberapa kata, paling sedikit 8 huruf. Lebih kuat daripada PIN dan mudah diingat, misalnya tiga nama benda.",
  phraseTitle: "Pilih kata sandi",
  againTitle: "Ulangi PIN",
  phraseAgainTitle: "Ulangi kata sandi",
  againHint: "Masukkan sekali lagi supaya tidak salah.",
  working: "Menyiapkan HP ini",
  workingHint: "Daftar anak dan riwayatnya sedang diambil. Hanya sekali ini.",
  items: (count: number) => (count === 0 ? "Menghubungi server …" : `${count} data sudah masuk`),
  trouble: {
    code: "Kode ini tidak berlaku: salah, sudah dipakai, atau sudah lewat waktunya. Mintalah kode baru kepada bidan.",
    offline: "Belum ada sinyal. Cari tempat yang ada sinyal, lalu tekan Lanjut.",
    server: "Server belum menjawab. Coba lagi sebentar lagi.",
    busy: "Terlalu banyak percobaan. Tunggu sebentar, lalu tekan Lanjut.",
    opener: "Kader yang sudah ada di HP ini perlu membuka dengan PIN-nya dulu, lalu pilih Lainnya, Tambah kader.",
    elsewhere: "Kode ini untuk Posyandu lain. HP ini dipakai satu Posyandu saja.",
    noCode: "Tulis kodenya dulu.",
    codeLength: "Kode terdiri dari 10 huruf dan angka. Hitung lagi di kertas bidan.",
    codeLetters: "Ini bukan kode dari bidan: isinya hanya angka dan huruf, tanpa U. Periksa lagi di kertas bidan.",
  },
};

export type EnrolWords = typeof enrolId;
