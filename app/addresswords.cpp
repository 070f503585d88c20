// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresswords.h"

namespace taabia {

QString addressFault(BaseUrlError error)
{
    switch (error) {
    case BaseUrlError::Empty:
        return QStringLiteral("an address is missing, such as https://api.moroccotopup.com/rest/V1/recharge-api");
    case BaseUrlError::NotAnAddress:
        return QStringLiteral("this is no address; it should look like https://host/path");
    case BaseUrlError::WrongScheme:
        return QStringLiteral("the address must begin with https://");
    case BaseUrlError::PlainHttp:
        return QStringLiteral("plain http is accepted for this computer alone, because it shows the key to everybody "
                              "on the way; use https://");
    case BaseUrlError::HoldsUserInfo:
        return QStringLiteral("no user name or password in the address; the key goes into TAABIA_API_KEY");
    case BaseUrlError::HoldsQuery:
        return QStringLiteral("nothing may follow the path of the address");
    }
    Q_UNREACHABLE();
}

} // namespace taabia
