package org.smartlibrary.planted.hold.mongo;

/** An adapter that is public. */
public class MongoHolds {}
