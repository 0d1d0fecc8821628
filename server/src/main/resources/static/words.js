"use strict";
const WORDS = {
  id: {
    demo: "Desa contoh: semua nama dan angka di sini rekaan. Jangan isi data anak sungguhan.",
    work: "Kasus, angka bulan, pantauan dan dasbor", lead: "Server Posyandu: tempat catatan penimbangan tersimpan aman.", signIn: "Masuk untuk petugas", login: "Nama pengguna",
    password: "Kata sandi", enter: "Masuk", phoneHint: "Kader tidak masuk di sini. Minta kode pendaftaran HP kepada bidan.",
    newPassword: "Kata sandi baru (paling sedikit 10 huruf)", save: "Simpan", setup: "Penyiapan pertama",
    setupLead: "Buat akun admin. Token penyiapan tertulis di layar tempat server dijalankan.", token: "Token penyiapan", name: "Nama Anda",
    next: "Buat akun", leave: "Keluar", enrol: "Daftarkan HP kader", kader: "Kader", makeCode: "Buat kode",
    codeHint: "Tunjukkan sekali ini kepada kader. Berlaku 2 hari, untuk satu HP.", newKader: "Nama kader baru", posyandu: "Posyandu",
    trained: "Terlatih", trainedAnswers: ["belum dicatat", "terlatih", "belum terlatih"],
    trainedHint: "Kader yang pernah dilatih terhitung di laporan F1 (kader ada, aktif, terlatih).", add: "Tambah", devices: "HP yang terdaftar", places: "Wilayah Anda", newPlace: "Tambah posyandu", newPlaceHint:
      "Pilih wilayah; yang belum ada dibuat sekaligus.", province: "Provinsi", kabupaten: "Kabupaten/kota", puskesmas: "Nama puskesmas",
    kecamatan: "Kecamatan", desa: "Desa/kelurahan", none: "Belum ada.", end: "Akhiri", sure: "Akhiri akses HP ini?", choose: "Pilih …",
    staff: "Akun petugas", newStaff: "Tambah petugas", fullName: "Nama", duty: "Tugas", area: "Wilayah kerja", makeAccount: "Buat akun", newCode: "Kode baru",
    lock: "Kunci", unlock: "Buka kunci", staffCodeHint:
      "Kode masuk sekali pakai, berlaku 2 hari. Sampaikan langsung kepada orangnya; ia memilih kata sandi sendiri saat masuk.",
    qr: "Kode QR pendaftaran", offline: "Server tidak menjawab. Coba lagi sebentar.", until: "sampai",
    levels: ["Nasional", "Provinsi", "Kabupaten/kota", "Puskesmas", "Desa", "Posyandu"],
    roles: { KADER: "Kader", BIDAN: "Bidan", TPG: "Petugas gizi", KEPALA_PUSKESMAS: "Kepala puskesmas", DINAS: "Dinas kesehatan", DESA: "Desa/PKK", ADMIN: "Admin" },
  },
  en: {
    demo: "Demonstration: every name and figure here is made up. Never enter a real child.",
    work: "Cases, months, watch and dashboard", lead: "The server of the Posyandu: where each weighing is kept safe.", signIn: "Sign in (staff)", login: "User name",
    password: "Password", enter: "Sign in", phoneHint: "Kader do not sign in here: ask the midwife for a code for your phone.",
    newPassword: "New password (at least 10 characters)", save: "Save", setup: "First set-up",
    setupLead: "Make the administrator's account. The set-up token stands on the screen where the server was started.", token: "Set-up token",
    name: "Your name", next: "Make the account", leave: "Sign out", enrol: "Enrol a kader's phone", kader: "Kader", makeCode: "Make a code",
    codeHint: "Shown to the kader this once. Good for 2 days and one phone.", newKader: "Name of a new kader", posyandu: "Posyandu",
    trained: "Trained", trainedAnswers: ["not recorded", "trained", "not trained"],
    trainedHint: "Who was trained is counted on form F1 (kader there, active, trained).", add: "Add", devices: "Enrolled phones", places: "Your areas", newPlace: "Add a posyandu", newPlaceHint:
      "Choose the area; what is not there yet is made along with it.", province: "Province", kabupaten: "Regency or city", puskesmas: "Name of the puskesmas",
    kecamatan: "District", desa: "Village", none: "None yet.", end: "End", sure: "End this phone's access?", choose: "Choose …",
    staff: "Accounts of staff", newStaff: "Add staff", fullName: "Name", duty: "Duty", area: "Area", makeAccount: "Make the account", newCode: "New code",
    lock: "Lock", unlock: "Unlock", staffCodeHint:
      "Opens the account once within 2 days. Give it to its owner yourself; they choose their own password when they sign in.",
    qr: "QR code of the enrolment", offline: "The server does not answer. Try again in a moment.", until: "until",
    levels: ["Nation", "Province", "Regency or city", "Puskesmas", "Village", "Posyandu"],
    roles: { KADER: "Kader", BIDAN: "Midwife", TPG: "Nutrition officer", KEPALA_PUSKESMAS: "Head of puskesmas", DINAS: "Health office", DESA: "Village office", ADMIN: "Administrator" },
  },
};
