package cn.tianwen.ingest.documents;

import cn.tianwen.ingest.documents.ledger.SeenFile;

/**
 * A file that is to be brought in.
 *
 * @param id of its ledger row
 * @param found where it lies
 * @param seen as the ledger has it
 * @param isNew whether it has no documents in the index yet
 * @param publish whether its documents are released unless a sidecar says otherwise
 * @param attempts how often this content was tried before
 */
record WaitingFile(
    long id, FoundFile found, SeenFile seen, boolean isNew, boolean publish, int attempts) {}
