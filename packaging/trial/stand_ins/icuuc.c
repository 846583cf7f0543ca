/* For trying Rapport under Wine 8, which lacks this library: the functions for old encodings that Qt is linked to.
   Each says that it knows none; Qt goes without them, and Rapport asks for none. */
#include <stddef.h>

#define OUT __declspec(dllexport)
#define UNSUPPORTED 16 /* U_UNSUPPORTED_ERROR */

OUT void *ucnv_open(const char *name, int *error) { (void)name; *error = UNSUPPORTED; return NULL; }
OUT void ucnv_close(void *converter) { (void)converter; }
OUT void ucnv_reset(void *converter) { (void)converter; }
OUT signed char ucnv_getMaxCharSize(const void *converter) { (void)converter; return 0; }
OUT const char *ucnv_getName(const void *converter, int *error) { (void)converter; *error = UNSUPPORTED; return NULL; }
OUT int ucnv_toUCountPending(const void *converter, int *error) { (void)converter; *error = UNSUPPORTED; return 0; }
OUT int ucnv_fromUCountPending(const void *converter, int *error) { (void)converter; *error = UNSUPPORTED; return 0; }
OUT const char *ucnv_getAvailableName(int number) { (void)number; return NULL; }
OUT int ucnv_countAvailable(void) { return 0; }
OUT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name, (void)standard;
    *error = UNSUPPORTED;
    return NULL;
}

/* Nobody gets so far without a converter. */
#define NEVER(name) OUT void name(void) { __builtin_trap(); }
NEVER(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER(ucnv_getToUCallBack)
NEVER(ucnv_getFromUCallBack)
NEVER(ucnv_setToUCallBack)
NEVER(ucnv_setFromUCallBack)
NEVER(ucnv_cbToUWriteUChars)
NEVER(ucnv_cbFromUWriteUChars)
NEVER(ucnv_toUnicode)
NEVER(ucnv_fromUnicode)
