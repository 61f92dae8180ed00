import BallerArtifact
import BallerTestSupport
import Synchronization
import Testing

@testable import BallerETL

@Suite struct `Build that is to be published` {
    @Test func `an artifact that is found unfit stays in the store, unpublished, and the error names it`() throws {
        let place = try TestStore.sample()
        let seen = Mutex<BuildID?>(nil)
        let error = #expect(throws: ETLError.self) {
            try place.build { request in
                request.publish = true
                request.examine = { manifest throws(ArtifactError) in
                    seen.withLock { $0 = manifest.buildID }
                    throw .unfit(manifest.buildID, reason: "A view cannot be read.", isPassing: false)
                }
            }
        }
        let id = try #require(seen.withLock { $0 })
        #expect(error?.code == "etl.not_published")
        for part in [id.rawValue, "A view cannot be read.", "baller publish \(id)"] {
            #expect(error?.message.contains(part) == true, "\(part)")
        }
        #expect(try place.store.current() == nil)
        try place.store.verify(id)
    }
}
