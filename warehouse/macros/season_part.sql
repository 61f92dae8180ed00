-- about: The part of a season that words such as `Regular Season`, `Play-In` or `NBA Finals` say; NULL for other words.
-- parameters: words
-- any:
CASE
    WHEN lower({words}) LIKE '%pre%season%' THEN 'PRESEASON'
    WHEN lower({words}) LIKE '%regular%' THEN 'REGULAR'
    WHEN lower({words}) LIKE '%all%star%' THEN 'ALL_STAR'
    WHEN lower({words}) LIKE '%play%in%' THEN 'PLAY_IN'
    WHEN lower({words}) LIKE '%playoff%' OR lower({words}) LIKE 'post%season%' THEN 'PLAYOFF'
    WHEN lower({words}) LIKE '%cup%final%' OR lower({words}) LIKE '%tournament%final%' THEN 'CUP_FINAL'
END
