/** The words of enrolling a phone and of handing in a backup file, in Indonesian; the source of the keys of `enrol.en.ts`. */
export const enrolId = {
  codeTitle: "Kode dari bidan",
  codeHint: "Arahkan kamera ke kode di layar atau kertas bidan.",
  typeHint: "Ketik kode yang diberikan bidan. Huruf besar atau kecil sama saja.",
  code: "Kode",
  type: "Ketik kodenya saja",
  nameTitle: "Nama di layar kunci",
  nameHint: "Supaya Anda dan kader lain mudah memilih. Misalnya: Bu Siti.",
  name: "Nama panggilan",
  pinTitle: "Pilih PIN",
  pinHint: "Enam angka yang hanya Anda yang tahu. Data anak terkunci dengan PIN ini.",
  phraseHint:
    "Beberapa kata, paling sedikit 8 huruf. Lebih kuat daripada PIN dan mudah diingat, misalnya tiga nama benda.",
  againTitle: "Ulangi PIN",
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
  },
  file: {
    title: "Berkas cadangan",
    what: "Pilih berkas yang dibuat di HP lama. Isinya dikirim ke server; yang sudah ada tidak digandakan.",
    after: "Sesudah itu daftarkan HP ini dengan kode dari bidan: semua data kembali.",
    choose: "Pilih berkas",
    sending: "Mengirim isi berkas …",
    done: "Selesai",
    fresh: (count: number) => `${count} catatan baru diterima.`,
    known: (count: number) => `${count} sudah ada di server.`,
    kept: (count: number) => `${count} disimpan untuk dilihat bidan.`,
    unreadable: (count: number) => `${count} tidak dapat dibaca; mungkin dari server lain.`,
    offline: "Belum terkirim: tidak ada sinyal atau server belum menjawab. Berkas Anda tetap aman; coba lagi nanti.",
    problem: {
      NO_BACKUP: "Ini bukan berkas cadangan Tumbuh. Pilih berkas berakhiran .tumbuh.",
      NEWER: "Berkas ini dibuat versi yang lebih baru. Perbarui aplikasi, lalu coba lagi.",
      DAMAGED: "Berkas ini tidak utuh. Salin lagi dari HP lama bila masih bisa.",
    },
  },
};

export type EnrolWords = typeof enrolId;
