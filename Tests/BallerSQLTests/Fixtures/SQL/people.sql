-- People of both sides, as lists have them: a case of each rule of matching. Names, days and seasons are made up.
CREATE TABLE ref_bref_team_codes AS
SELECT
    team_abbreviation AS code,
    'NBA' AS league,
    1950 AS first_season_year,
    NULL::INTEGER AS last_season_year,
    team_id
FROM ref_franchises;

CREATE TABLE ref_name_aliases AS
SELECT 'Poppy Field' AS player_name, 'Eugenia Field' AS alias;

CREATE TABLE ref_player_overrides AS
SELECT *
FROM
    (
        VALUES
        ('overrid01', 230::BIGINT, TRUE, 'His own web page says so.'),
        ('apartbe01', 231::BIGINT, FALSE, 'Two brothers.')
    ) AS pairs (bref_player_id, nba_player_id, is_same, reason);

INSERT INTO raw_season_tables__player_career_info BY NAME
SELECT
    people.*,
    21 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        ('p1001', 'Player 1001', DATE '1980-05-01', 2000, 2002, 79, 'State, Other State'),
        -- Known on both sides without a game at hand.
        ('oldtiti01', 'Tim Oldtimer', DATE '1950-02-03', 1971, 1976, 80, 'State'),
        -- On one side alone.
        ('lonelbr01', 'Brent Lonely', DATE '1945-02-03', 1968, 1969, 80, NULL),
        -- Father and son.
        ('senioed01', 'Ed Senior', DATE '1940-01-01', 1963, 1970, 75, NULL),
        ('senioed02', 'Ed Senior Jr.', DATE '1968-01-01', 1991, 1999, 75, NULL),
        -- Two of one name, season and nothing else: nobody can tell.
        ('twinsto01', 'Tony Twins', NULL, 2014, 2014, 75, NULL),
        ('twinsto02', 'Tony Twins', NULL, 2014, 2014, 75, NULL),
        -- A short name, and the same day.
        ('austeis01', 'Isaac Auster', DATE '1969-08-18', 1992, 2002, 82, NULL),
        -- Day and month swapped; the name is another.
        ('kutlaib01', 'Ibo Kutlay', DATE '1974-07-01', 2005, 2005, 78, NULL),
        -- Born on different days, as sources go: no veto.
        ('lofgrdo01', 'Don Lofgron', DATE '1929-11-08', 1951, 1954, 78, NULL),
        -- Cyrillic letters on this side.
        ('deminge01', 'Georg Dёmin', DATE '2006-03-03', 2026, 2026, 80, NULL),
        ('fieldeu01', 'Eugenia Field', NULL, 1990, 1991, 70, NULL),
        ('overrid01', 'Ove Rider', DATE '1960-01-01', 1984, 1985, 77, NULL),
        ('apartbe01', 'Ben Apart', DATE '1960-01-02', 1984, 1985, 77, NULL),
        -- One with two numbers at the NBA.
        ('vaughlo09', 'Lou Vaughn', DATE '1968-02-27', 1991, 2001, 81, NULL),
        -- A name of which a letter was lost.
        ('favarvi01', 'V' || chr(65533) || 'tor Favarani', NULL, 2014, 2014, 83, NULL)
    ) AS people (player_id, player_name, birth_date, first_season_year, last_season_year, height_inches, college);

INSERT INTO raw_nba_tables__common_player_info BY NAME
SELECT
    people.*,
    22 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        (1001, 'Player 1001', DATE '1980-05-02', 1999, 2001, '6-8', 'Y', 'Y'),
        (201, 'Tim Oldtimer', DATE '1950-02-03', 1970, 1975, '6-9', 'Y', 'Y'),
        (202, 'Ed Senior', DATE '1940-01-01', 1962, 1969, '6-3', 'Y', 'Y'),
        (203, 'Ed Senior', DATE '1968-01-01', 1990, 1998, '6-3', 'Y', 'Y'),
        (204, 'Tony Twins', NULL, 2013, 2013, '6-3', 'Y', 'Y'),
        (205, 'Tony Twins', NULL, 2013, 2013, '6-3', 'Y', 'Y'),
        (206, 'Ike Auster', DATE '1969-08-18', 1991, 2001, '6-10', 'Y', 'Y'),
        (207, 'Ibrahim Kutlay', DATE '1974-01-07', 2004, 2004, '6-6', 'Y', 'Y'),
        (208, 'Don Lofgron', DATE '1928-11-18', 1950, 1953, '6-6', 'Y', 'Y'),
        (209, 'Georg Dëmin', NULL, 2025, 2025, '6-8', 'Y', 'Y'),
        (210, 'Poppy Field', NULL, 1989, 1989, '5-10', 'Y', 'Y'),
        (230, 'Somebody Else', DATE '1961-01-01', 1983, 1984, '6-5', 'Y', 'Y'),
        (231, 'Ben Apart', DATE '1960-01-02', 1983, 1984, '6-5', 'Y', 'Y'),
        (232, 'Lou Vaughn', DATE '1968-02-27', 1990, 2000, '6-9', 'Y', 'Y'),
        (234, 'Vitor Favarani', NULL, 2013, 2013, '6-11', 'Y', 'Y'),
        -- Of the minor league alone, and of nobody knows what.
        (240, 'Minor Leaguer', DATE '1990-01-01', 2010, 2010, '6-5', 'N', 'Y'),
        (241, 'Signed Only', DATE '1990-01-02', 2010, 2010, '6-5', 'Y', 'N')
    ) AS people (player_id, player_name, birth_date, from_year, to_year, height, nba_flag, games_played_flag);

INSERT INTO raw_nba_tables__players BY NAME
SELECT
    people.*,
    23 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        (201, 'Tim', 'Oldtimer', DATE '1905-04-04', 'State'),
        (233, 'Lou', 'Vaughn', NULL, NULL),
        (250, 'Visiting', 'Clubman', DATE '1990-01-01', NULL)
    ) AS people (player_id, first_name, last_name, birth_date, college);
