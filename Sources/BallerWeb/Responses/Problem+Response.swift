import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

extension Problem {
    /// The problem as `application/problem+json`.
    func response(requestID: String) -> Response {
        var json = JSONWriter(reserving: 256)
        json.object { json in
            // A problem without a page of its own is `about:blank`, and its title then the status's phrase.
            json.member("type", "about:blank")
            json.member("title", status.reasonPhrase)
            json.member("status", status.code)
            json.member("detail", detail)
            json.member("code", code)
            if let parameter { json.member("parameter", parameter) }
            if let allowed { json.member("allowed", allowed) }
            json.member("request_id", requestID)
        }
        return response(body: json.bytes, contentType: "application/problem+json")
    }

    /// The problem's status and header fields around a body of another form.
    func response(body: [UInt8], contentType: String) -> Response {
        var fields: HTTPFields = [.contentType: contentType, .cacheControl: "no-store"]
        if let retryAfter { fields[.retryAfter] = String(retryAfter) }
        if let challenge { fields[.wwwAuthenticate] = challenge }
        if let artifact { fields[.artifact] = artifact }
        if !methods.isEmpty { fields[.allow] = methods.joined(separator: ", ") }
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
