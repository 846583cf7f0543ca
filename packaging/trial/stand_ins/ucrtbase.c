/* For trying Rapport under Wine 8: the functions of complex numbers that its C library lacks and NumPy is linked to.
   All others are handed on to Wine's own (packaging/trial/wine.py). Microsoft passes complex numbers as structures. */
#include <complex.h>

#define OUT __declspec(dllexport)

typedef struct { float re, im; } Single;
typedef struct { double re, im; } Double;

static float complex single(Single z) { float complex c; __real__ c = z.re; __imag__ c = z.im; return c; }
static double complex twice(Double z) { double complex c; __real__ c = z.re; __imag__ c = z.im; return c; }
static Single out_single(float complex c) { Single z = {__real__ c, __imag__ c}; return z; }
static Double out_double(double complex c) { Double z = {__real__ c, __imag__ c}; return z; }

#define COMPLEX(name) \
    OUT Single own_##name##f(Single z) { return out_single(name##f(single(z))); } \
    OUT Double own_##name(Double z) { return out_double(name(twice(z))); } \
    OUT Double own_##name##l(Double z) { return out_double(name(twice(z))); }
#define REAL(name) \
    OUT float own_##name##f(Single z) { return name##f(single(z)); } \
    OUT double own_##name(Double z) { return name(twice(z)); } \
    OUT double own_##name##l(Double z) { return name(twice(z)); }

COMPLEX(ccos)
COMPLEX(ccosh)
COMPLEX(cexp)
COMPLEX(csin)
COMPLEX(csinh)
COMPLEX(ctan)
COMPLEX(ctanh)
REAL(cabs)
REAL(carg)
REAL(cimag)
REAL(creal)
OUT Single own_cpowf(Single a, Single b) { return out_single(cpowf(single(a), single(b))); }
OUT Double own_cpow(Double a, Double b) { return out_double(cpow(twice(a), twice(b))); }
OUT Double own_cpowl(Double a, Double b) { return out_double(cpow(twice(a), twice(b))); }
