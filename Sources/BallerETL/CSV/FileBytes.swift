import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The bytes of a file in one piece; parts that have been read can be released to the system.
///
/// Otherwise the whole length of a mapped file that is read to its end would count as memory of the build.
final class FileBytes {
    /// Valid as long as this object exists.
    let bytes: UnsafeBufferPointer<UInt8>
    private let isMapped: Bool
    private var givenBack = 0

    /// Bytes that are kept behind a reader before a portion is released.
    private static let portion = 4 << 20

    /// Maps the whole file or its first bytes.
    ///
    /// - Throws: `FileBytesProblem` if the file cannot be opened or mapped.
    init(mapping file: URL, atMost count: Int = .max) throws(FileBytesProblem) {
        let descriptor = open(file.path, O_RDONLY)
        guard descriptor >= 0 else { throw FileBytesProblem() }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw FileBytesProblem() }
        let length = min(Int(info.st_size), count)
        guard length > 0 else {
            bytes = UnsafeBufferPointer(start: nil, count: 0)
            isMapped = false
            return
        }
        guard let start = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw FileBytesProblem()
        }
        bytes = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: length)
        isMapped = true
    }

    /// Copies bytes that are already in memory.
    init(copying data: some Collection<UInt8>) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: data.count)
        _ = copy.initialize(from: data)
        bytes = UnsafeBufferPointer(copy)
        isMapped = false
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        } else {
            bytes.deallocate()
        }
    }

    /// Announces that nothing before `offset` will be needed soon; it can still be read.
    func giveBack(before offset: Int) {
        guard isMapped, offset - givenBack >= Self.portion, let base = bytes.baseAddress else { return }
        let end = offset & ~(Int(getpagesize()) - 1)
        madvise(UnsafeMutableRawPointer(mutating: base + givenBack), end - givenBack, MADV_DONTNEED)
        givenBack = end
    }
}

/// Why a file could not be opened or mapped, in the system's words.
struct FileBytesProblem: Error {
    let sentence = String(cString: strerror(errno))
}
