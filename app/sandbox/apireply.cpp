// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apireply.h"

#include "sandbox/jsonobject.h"

namespace taabia {

ApiReply ApiReply::ok(const QByteArray &json)
{
    ApiReply reply;
    reply.body = json;
    return reply;
}

ApiReply ApiReply::refused(ApiRefusal refusal)
{
    const ApiRefusalForm form = formOf(refusal);
    JsonObject object;
    object.text("message", form.message);
    if (!form.code.isEmpty())
        object.json("parameters", JsonObject().text("code", form.code).toBytes());
    ApiReply reply;
    reply.status = form.http;
    reply.body = object.toBytes();
    return reply;
}

ApiReply ApiReply::html(int status, const QByteArray &title)
{
    ApiReply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body =
        "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>";
    return reply;
}

ApiReply ApiReply::silent(Manner manner)
{
    ApiReply reply;
    reply.manner = manner;
    return reply;
}

} // namespace taabia
