package org.smartlibrary.catalog.intake.web;

import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** The refusals of the intake. */
@Configuration(proxyBeanMethods = false)
class IntakeProblems {

  static final ProblemType UNKNOWN_SYNC =
      new ProblemType(
          "unknown-sync",
          HttpStatus.NOT_FOUND,
          "No such sync",
          "The library has no sync of that name. GET /api/libraries/{isil}/syncs lists those it has.");
  static final ProblemType WRONG_PARAMETER =
      new ProblemType(
          "wrong-parameter",
          HttpStatus.BAD_REQUEST,
          "A parameter has a value that does not exist",
          "The errors name each parameter and the values it can have.");
  static final ProblemType EMPTY_FILE =
      new ProblemType(
          "empty-file",
          HttpStatus.BAD_REQUEST,
          "The file is empty",
          "The request has no body. Send the file as the body of the request, not as a form.");
  static final ProblemType WRONG_CONTENT_ENCODING =
      new ProblemType(
          "wrong-content-encoding",
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "The content encoding is not accepted",
          "A file may be sent as it is or compressed with gzip (Content-Encoding: gzip).");
  static final ProblemType NOT_GZIP =
      new ProblemType(
          "not-gzip",
          HttpStatus.BAD_REQUEST,
          "The body is not gzip",
          "The request says Content-Encoding: gzip, but the body does not begin like it. Leave the header out, or compress the file.");
  static final ProblemType SYNC_RUNNING =
      new ProblemType(
          "sync-running",
          HttpStatus.CONFLICT,
          "Another sync of this library is running",
          "A library's files are taken in one after another. Wait until the running sync, whose address is given, has ended.");
  static final ProblemType TOO_MANY_SYNCS =
      new ProblemType(
          "too-many-syncs",
          HttpStatus.SERVICE_UNAVAILABLE,
          "Too many files are coming in",
          "This instance receives as many files as it can. Send the file again after the time in Retry-After.");
  static final ProblemType TRUNCATED_FILE =
      new ProblemType(
          "truncated-file",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The file was cut off",
          "The file ends inside a record. Of a file of changes what came before was taken, of a whole file nothing; export the file again and send it whole: what was taken already is recognised.");
  static final ProblemType NOT_RECORDS =
      new ProblemType(
          "not-records",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The file holds no records",
          "Nothing in the file could be read as a record of the announced type. Check Content-Type, format and encoding, and that the file is what it should be.");
  static final ProblemType BROKEN_UPLOAD =
      new ProblemType(
          "broken-upload",
          HttpStatus.BAD_REQUEST,
          "The upload broke off",
          "The body did not come to its end. What came is kept: HEAD the sync for Upload-Offset and PATCH the rest, or send the file again; what was taken already is recognised.");
  static final ProblemType FILE_TOO_LARGE =
      new ProblemType(
          "file-too-large",
          HttpStatus.CONTENT_TOO_LARGE,
          "The file exceeds a limit",
          "The file is larger, or more tightly packed, than this service takes. Send it in parts, or without compression.");
  static final ProblemType INTAKE_UNAVAILABLE =
      new ProblemType(
          "intake-unavailable",
          HttpStatus.SERVICE_UNAVAILABLE,
          "The records could not be passed on",
          "A part of the network that the intake needs did not answer. Send the file again later: what was taken already is recognised.");
  static final ProblemType MISMATCHING_UPLOAD_OFFSET =
      new ProblemType(
          "mismatching-upload-offset",
          HttpStatus.CONFLICT,
          "The upload goes on elsewhere",
          "The part does not begin where what is here ends. Send what comes behind the first Upload-Offset bytes, which this answer and HEAD tell.");
  static final ProblemType COMPLETED_UPLOAD =
      new ProblemType(
          "completed-upload",
          HttpStatus.CONFLICT,
          "The upload takes nothing more",
          "All of the file is here already, or the upload was ended. GET the sync to see how it stands; to send the file anew, POST it.");
  static final ProblemType STORAGE_FULL =
      new ProblemType(
          "storage-full",
          HttpStatus.INSUFFICIENT_STORAGE,
          "There is no room for more of the file",
          "What has come is kept. Go on later at Upload-Offset; the operator can make room (catalog.intake.max-spooled, or the database's disk), and so does who releases or discards files in quarantine.");
  static final ProblemType NOTHING_TO_DECIDE =
      new ProblemType(
          "nothing-to-decide",
          HttpStatus.CONFLICT,
          "The sync waits for no decision",
          "Only a sync in the state QUARANTINED can be released; discarded can be one in the state QUARANTINED, SUSPENDED or JUDGING. GET the sync to see how it stands.");
  static final ProblemType RECORD_REFUSED =
      new ProblemType(
          "record-refused",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The record cannot be kept",
          "The body has to be one record with a title, in the serialization that Content-Type names.");
  static final ProblemType OTHER_CONTROL_NUMBER =
      new ProblemType(
          "other-control-number",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The record has another control number",
          "The control number in the address and the one in the record (field 001) have to be the same.");
  static final ProblemType RECORD_CHANGED =
      new ProblemType(
          "record-changed",
          HttpStatus.PRECONDITION_FAILED,
          "The record is not what you think",
          "The record was changed, created or withdrawn since its ETag was read. Read it again and decide anew.");
  static final ProblemType RECORD_BUSY =
      new ProblemType(
          "record-busy",
          HttpStatus.CONFLICT,
          "The record is being written",
          "Somebody else writes this record at this moment. Try again in a second.");
  static final ProblemType RECORD_TOO_LARGE =
      new ProblemType(
          "record-too-large",
          HttpStatus.CONTENT_TOO_LARGE,
          "The record exceeds a limit",
          "One record may not take more than the service's limit for records.");

  @Bean
  ProblemTypes intakeProblemTypes() {
    return ProblemTypes.of(
        UNKNOWN_SYNC,
        WRONG_PARAMETER,
        EMPTY_FILE,
        WRONG_CONTENT_ENCODING,
        NOT_GZIP,
        SYNC_RUNNING,
        TOO_MANY_SYNCS,
        TRUNCATED_FILE,
        NOT_RECORDS,
        BROKEN_UPLOAD,
        FILE_TOO_LARGE,
        INTAKE_UNAVAILABLE,
        MISMATCHING_UPLOAD_OFFSET,
        COMPLETED_UPLOAD,
        STORAGE_FULL,
        NOTHING_TO_DECIDE,
        RECORD_REFUSED,
        OTHER_CONTROL_NUMBER,
        RECORD_CHANGED,
        RECORD_BUSY,
        RECORD_TOO_LARGE);
  }
}
