# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package: `./dev package`, or cpack in a build folder.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lutrin)
set(CPACK_PACKAGE_CONTACT "The Lutrin authors <lutrin@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "search, read and cite corpora of policy analyses, offline")
set(CPACK_PACKAGE_DESCRIPTION
    "Lutrin shows what a corpus of French policy analyses holds by theme and
region, finds the passage, and copies it with a correct reference, without a
network. Its search understands French, its references follow the citation
styles that are installed. It comes with five analyses, a window and a
command line.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the programs read or load at run time, which no linker sees.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "citation-style-language-styles, citation-style-language-locales, fonts-inter, fonts-sil-charis, \
qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n")

include(CPack)
