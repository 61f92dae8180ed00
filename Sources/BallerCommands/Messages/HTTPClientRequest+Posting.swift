import AsyncHTTPClient
import BallerCore
import Foundation
import NIOCore
import NIOHTTP1

extension HTTPClientRequest {
    /// A message in JSON, with its id and, if there is a secret, its signature.
    init(posting body: [UInt8], as id: UUID, to address: String, signedBy signature: WebhookSignature?) {
        self.init(url: address)
        method = .POST
        let id = id.uuidString.lowercased()
        headers = [
            "content-type": "application/json", "user-agent": "Baller/\(BallerVersion.current)", "webhook-id": id,
        ]
        if let signature {
            let second = Int(Date().timeIntervalSince1970)
            headers.add(name: "webhook-timestamp", value: String(second))
            headers.add(name: "webhook-signature", value: signature.text(id: id, second: second, body: body))
        }
        self.body = .bytes(ByteBuffer(bytes: body))
    }
}
