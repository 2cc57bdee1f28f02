// The part of libxml2 that Interchange uses: the pull reader.
//
// Some builds of libxml2 pull in the system's ICU headers for one private struct (uconv_t in encoding.h),
// and these contradict the ICU inside Foundation. Only pointers to that struct are ever seen here, so it is
// compiled without.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
