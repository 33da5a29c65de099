// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/formats/GMimeReader.h"

#include <gmime/gmime.h>

namespace belfry::tests {
namespace {

template <class T> struct Unref
{
    void operator()(T* object) const { g_object_unref(object); }
};
template <class T> using Owned = std::unique_ptr<T, Unref<T>>;

void readMailbox(InternetAddressList* list, QString& name, QString& address)
{
    if (!list || internet_address_list_length(list) == 0) {
        return;
    }
    auto* first = internet_address_list_get_address(list, 0);
    name = QString::fromUtf8(internet_address_get_name(first));
    if (INTERNET_ADDRESS_IS_MAILBOX(first)) {
        address = QString::fromUtf8(internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(first)));
    }
}

QByteArray contentOf(GMimePart* part)
{
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(part), memory.get());
    const auto* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return { reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len) };
}

void visit(GMimeObject* /*parent*/, GMimeObject* object, gpointer data)
{
    auto& view = *static_cast<GMimeView*>(data);
    if (!GMIME_IS_PART(object)) {
        return;
    }
    auto* part = GMIME_PART(object);
    if (g_mime_part_is_attachment(part)) {
        view.attachments.append({ QString::fromUtf8(g_mime_part_get_filename(part)), contentOf(part) });
        return;
    }
    auto* type = g_mime_object_get_content_type(object);
    QString& target = g_mime_content_type_is_type(type, "text", "html") ? view.html : view.text;
    target = QString::fromUtf8(contentOf(part));
}

} // namespace

GMimeView readWithGMime(const QByteArray& mail)
{
    static const bool ready = [] {
        g_mime_init();
        return true;
    }();
    GMimeView view;
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(mail.constData(), static_cast<size_t>(mail.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message || !ready) {
        return view;
    }
    view.isMessage = true;
    readMailbox(g_mime_message_get_from(message.get()), view.fromName, view.fromAddress);
    auto* to = g_mime_message_get_to(message.get());
    readMailbox(to, view.toName, view.toAddress);
    view.toCount = to ? internet_address_list_length(to) : 0;
    view.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    view.messageId = QString::fromUtf8(g_mime_message_get_message_id(message.get()));
    g_mime_message_foreach(message.get(), visit, &view);
    return view;
}

} // namespace belfry::tests
