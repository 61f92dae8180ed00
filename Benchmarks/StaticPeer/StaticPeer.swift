import Foundation
import Hummingbird

/// A bare Hummingbird server with one route that answers the bytes of a file: the limit that a cached answer is held to.
///
/// Usage: `StaticPeer FILE PORT`
@main
struct StaticPeer {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let port = Int(arguments[2]) else {
            FileHandle.standardError.write(Data("usage: StaticPeer FILE PORT\n".utf8))
            exit(64)
        }
        let answer = ByteBuffer(bytes: try Data(contentsOf: URL(filePath: arguments[1])))
        let router = Router()
        router.get("/answer") { _, _ in
            Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: answer))
        }
        let application = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: port))
        )
        try await application.runService()
    }
}
