import Foundation
import Hummingbird
import HummingbirdTesting

@testable import BallerWeb

extension ByteBuffer {
    /// The addresses of this site that a page links to.
    var siteLinks: Set<String> {
        let html = String(buffer: self)
        let links = html.matches(of: /href="(\/[^"]*)"/).map { $0.output.1.replacing("&amp;", with: "&") }
        return Set(links.map { String($0) })
    }
}

extension TestClientProtocol {
    /// A page as text, whatever its status.
    func page(_ target: String) async throws -> (response: TestResponse, html: String) {
        let response = try await get(target, headers: [.accept: "text/html"])
        return (response, String(buffer: response.body))
    }
}
