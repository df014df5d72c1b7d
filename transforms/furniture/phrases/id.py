"""Phrases of furniture in Indonesian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "baca juga|lihat juga|berita terkait|artikel terkait|terkait|terpopuler|"
        "berita terbaru|berita lainnya|artikel lainnya|simak juga|baca selengkapnya|"
        "rekomendasi untuk anda|terkini|berita populer|pilihan editor|"
        "paling banyak dibaca|terbanyak dibaca"
        "|baca lebih lanjut|baca berita selengkapnya|baca artikel lainnya|baca lainnya"
        "|baca berita lainnya|simak berita|berita terkait lainnya|artikel terkait lainnya"
        "|topik terkait|video terkait|konten terkait|tulisan terkait|postingan terkait"
        "|pos terkait|berita serupa|artikel serupa|berita lain|artikel lain|berita lainnya dari"
        "|lebih banyak berita|mungkin anda suka|anda mungkin suka|anda mungkin juga suka"
        "|mungkin anda tertarik|anda mungkin tertarik|kamu mungkin suka|mungkin kamu suka"
        "|direkomendasikan untuk anda|rekomendasi berita|rekomendasi artikel"
        "|rekomendasi untukmu|artikel pilihan|berita pilihan|pilihan redaksi|pilihan untukmu"
        "|terbanyak dilihat|paling populer|paling sering dibaca|paling banyak dilihat"
        "|terpopuler hari ini|artikel populer|sedang tren|artikel terbaru|berita terkini"
        "|tulisan terbaru|pos terbaru|postingan terbaru|berita utama|jangan lewatkan"
        "|tonton juga|konten sponsor"
        "|baca selengkapnya di sini|baca artikel lengkap|baca berita lengkap"
        "|selengkapnya di sini|klik di sini untuk selengkapnya"
    ),
    Rule.SHARE: (
        "bagikan|bagikan ke|cetak|kirim|ikuti kami|salin tautan|salin link|"
        "bagikan artikel ini|copy link berhasil disalin|simpan|"
        "ukuran huruf|ukuran teks|ukuran font|perbesar teks|cetak artikel|versi cetak|"
        "simpan artikel"
        "|bagikan berita ini|sebarkan artikel ini|bagikan artikel"
        "|putar video|tonton video|lihat video"
        "|tautan pendek|link pendek|tautan artikel"
    ),
    Rule.NAVIGATION: (
        "beranda|menu|cari|pencarian|kembali ke atas|kembali|masuk|daftar|kontak|"
        "hubungi kami|tentang kami|peta situs|bantuan|berita|olahraga|ekonomi|politik|budaya|"
        "foto|video|arsip|tag|kategori|topik|tutup|lihat semua|selengkapnya|"
        "pedoman media siber|kebijakan privasi|syarat dan ketentuan|redaksi|indeks|"
        "info iklan|karir|"
        "berlangganan newsletter|daftar newsletter|buletin|langganan|berlangganan"
        "|ke atas halaman"
        "|langsung ke konten|langsung ke konten utama"
        "|muat lainnya|tampilkan lebih banyak"
    ),
    Rule.PAGINATION: (
        "selanjutnya|sebelumnya|berikutnya|halaman berikutnya|halaman selanjutnya|halaman"
    ),
    Rule.COMMENTS: (
        "komentar|tinggalkan komentar|tulis komentar|beri komentar|balas|tinggalkan balasan|"
        "kirim komentar|batalkan balasan|kolom komentar|komentar anda"
        "|tinggalkan balasan batalkan balasan"
        "|masuk untuk berkomentar|login untuk berkomentar|silakan login untuk berkomentar|"
        "nilai artikel ini|beri nilai artikel ini|jumlah komentar"
    ),
    Rule.BYLINE: (
        "oleh|penulis|sumber|diterbitkan|dipublikasikan|diperbarui|editor|reporter|"
        "diposting oleh|tanggal|pewarta|terbit"
    ),
    Rule.CAPTION: (
        "foto|gambar|ilustrasi|sumber foto|foto ilustrasi"
        "|sumber gambar|keterangan gambar|keterangan foto"
    ),
    Rule.ADVERTISEMENT: (
        "iklan|advertorial|scroll to continue with content|lanjutkan membaca"
        "|lewati iklan|iklan berakhir|gulir untuk melanjutkan|artikel berlanjut setelah iklan"
        "|lanjutkan membaca setelah iklan|berita berlanjut setelah iklan"
        "|konten berlanjut setelah iklan"
        "|advertisement scroll to continue with content|gulir untuk lanjut membaca"
    ),
    Rule.FOOTER: "hak cipta dilindungi|hak cipta dilindungi undang undang|seluruh hak cipta",
    Rule.CONSENT: (
        "terima|setuju|terima semua|khusus pelanggan|hanya untuk pelanggan|"
        "masuk untuk melanjutkan membaca|tolak semua|pengaturan cookie"
    ),
}

ANYWHERE: Final = "kembali ke atas|lihat semua|muat lainnya|tampilkan lebih banyak"
"""That no text has inside of it."""
