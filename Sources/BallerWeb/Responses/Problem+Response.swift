import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

extension Problem {
    /// The problem as `application/problem+json`.
    func response(requestID: String) -> Response {
        var json = JSONWriter(reserving: 256)
        json.object { json in
            json.member("type", kind.address)
            json.member("title", kind.title)
            json.member("status", status.code)
            json.member("detail", detail)
            json.member("code", code)
            if let parameter { json.member("parameter", parameter) }
            if let allowed { json.member("allowed", allowed) }
            if !candidates.isEmpty {
                json.key("candidates")
                json.array { json in
                    for candidate in candidates { candidate.write(to: &json) }
                }
            }
            if let restart { json.member("restart", restart) }
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
        if let tag { fields[.eTag] = tag }
        if let contentRange { fields[.contentRange] = contentRange }
        if !methods.isEmpty { fields[.allow] = methods.joined(separator: ", ") }
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}

extension Problem.Candidate {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", found.kind.rawValue)
            json.member("\(found.kind.rawValue)_id", Int(found.id))
            if found.kind == .player { json.member("player_slug", found.key) }
            json.member("\(found.kind.rawValue)_name", found.name)
            if found.kind == .player { json.member("position", found.position) }
            json.member("first_season_year", found.firstSeason)
            json.member("last_season_year", found.lastSeason)
            json.member("address", address)
        }
    }
}
