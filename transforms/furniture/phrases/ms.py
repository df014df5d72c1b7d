"""Phrases of furniture in Malay, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "baca juga|baca lagi|baca seterusnya|baca selanjutnya|lihat juga|berita berkaitan|"
        "artikel berkaitan|kandungan berkaitan|berita lain|paling banyak dibaca|paling popular|"
        "popular|berita terkini|terkini|artikel terkini|berita utama|lagi berita|disyorkan|"
        "anda mungkin berminat"
        "|baca artikel penuh|baca berita penuh|teruskan membaca|artikel lain"
        "|artikel lain yang berkaitan|berita berkaitan lain|berita serupa|topik berkaitan"
        "|video berkaitan|lebih banyak berita|lebih lanjut|anda mungkin suka"
        "|anda mungkin juga suka|mungkin anda suka|mungkin menarik untuk anda"
        "|disyorkan untuk anda|cadangan untuk anda|pilihan editor|pilihan pengarang"
        "|paling banyak ditonton|paling banyak dilihat|artikel popular|berita popular"
        "|sohor kini|berita terbaru|siaran terbaru|artikel terbaru|berita pilihan"
        "|jangan lepaskan|jangan ketinggalan|tonton juga"
    ),
    Rule.SHARE: (
        "kongsi|kongsikan|kongsi artikel|kongsi di facebook|kongsi berita|cetak artikel|"
        "e melkan|hantar kepada rakan|salin pautan|ikuti kami|ikut kami|simpan|saiz tulisan|"
        "saiz teks|saiz fon"
        "|kongsi artikel ini|kongsikan artikel ini"
    ),
    Rule.NAVIGATION: (
        "laman utama|utama|halaman utama|menu utama|carian|cari|langkau ke kandungan|"
        "kembali ke atas|ke atas|kembali|log masuk|log keluar|daftar masuk|hubungi kami|"
        "hubungi|tentang kami|mengenai kami|bantuan|soalan lazim|berita|nasional|dunia|ekonomi|"
        "bisnes|politik|sukan|hiburan|gaya hidup|budaya|pendidikan|kesihatan|sains|teknologi|"
        "cuaca|pendapat|rencana|kolum|galeri|arkib|kategori|topik|lagi|lihat semua|papar lagi|"
        "tutup|surat berita|langgan surat berita|langgan|langganan|iklankan|dasar privasi|"
        "terma penggunaan|terma dan syarat|peta laman"
    ),
    Rule.PAGINATION: (
        "seterusnya|sebelumnya|halaman seterusnya|halaman sebelumnya|artikel seterusnya|"
        "artikel sebelumnya|muka surat"
    ),
    Rule.COMMENTS: (
        "komen|ulasan|tinggalkan komen|tulis komen|tambah komen|beri komen|catat ulasan|"
        "tiada komen|tiada ulasan|balas|batal balasan|alamat e mel anda tidak akan disiarkan|"
        "ruangan komen ditutup"
    ),
    Rule.BYLINE: (
        "penulis|ditulis oleh|oleh|sumber|diterbitkan|tarikh terbit|tarikh siaran|dikemas kini|"
        "kemas kini terakhir|kemaskini|penyunting|wartawan|tarikh"
    ),
    Rule.CAPTION: (
        "gambar|foto|gambar hiasan|gambar fail|foto fail|kredit foto|kredit gambar|"
        "sumber gambar|ilustrasi"
    ),
    Rule.ADVERTISEMENT: "iklan|tajaan|kandungan tajaan|pengiklanan",
    Rule.FOOTER: "hak cipta terpelihara|hakcipta terpelihara|penafian|telefon|alamat",
    Rule.CONSENT: (
        "terima|terima semua|saya setuju|setuju|tetapan kuki|tetapan cookie|tolak|tolak semua|"
        "hanya untuk pelanggan|untuk pelanggan sahaja|log masuk untuk terus membaca"
    ),
}

ANYWHERE: Final = "kembali ke atas"
"""That no text has inside of it."""
