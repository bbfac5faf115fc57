package org.tocsin.model;

import java.util.Locale;

/**
 * What a stretch of text is. Only TITLE, CROSSHEAD and BODY are coded as the article's own voice;
 * POST is an embedded social media post.
 */
public enum SegmentKind {
  HEADER,
  TITLE,
  DATELINE,
  BYLINE,
  CROSSHEAD,
  BODY,
  POST,
  CREDIT;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
