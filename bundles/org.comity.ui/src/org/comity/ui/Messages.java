package org.comity.ui;

import org.eclipse.osgi.util.NLS;

/** The words of the window, from {@code messages.properties}. */
public final class Messages extends NLS {
    public static String Application_title;
    public static String Application_noWorkspace;
    public static String Application_inUse;
    public static String Application_notWritable;

    public static String Welcome_title;
    public static String Welcome_words;
    public static String Welcome_open;
    public static String Welcome_open_words;
    public static String Welcome_rehearse;
    public static String Welcome_rehearse_words;
    public static String Welcome_explore;
    public static String Welcome_explore_words;
    public static String Welcome_states;
    public static String Welcome_states_words;
    public static String Welcome_matrix;
    public static String Welcome_matrix_words;
    public static String Welcome_guide;
    public static String Welcome_guide_words;
    public static String Welcome_noGlassOffice;

    public static String Explorer_reading;
    public static String Explorer_own;
    public static String Explorer_shipped;
    public static String Explorer_unreadable;
    public static String Explorer_empty;
    public static String Explorer_empty_tip;
    public static String Explorer_noneShipped;

    public static String Add_title;
    public static String Add_choose;
    public static String Add_job;
    public static String Add_noPack;
    public static String Add_exists;
    public static String Add_tooMany;
    public static String Add_failed;

    public static String Delete_title;
    public static String Delete_really;
    public static String Delete_failed;

    public static String Overview_reading;
    public static String Overview_readingPack;
    public static String Overview_unreadable;
    public static String Overview_again;
    public static String Overview_folder;
    public static String Overview_version;
    public static String Overview_gone;
    public static String Overview_rehearse;
    public static String Overview_summary;
    public static String Overview_seats;
    public static String Overview_injects;
    public static String Overview_states;
    public static String Overview_providers;
    public static String Overview_expected;
    public static String Overview_marking;
    public static String Overview_findings;
    public static String Overview_findingsCount;
    public static String Overview_noFindings;
    public static String Overview_noFindings_words;

    public static String States_filter;
    public static String States_groupedBy;
    public static String States_tradition;
    public static String States_authority;
    public static String States_treaty;
    public static String States_compare;
    public static String States_indexing;
    public static String States_count;
    public static String States_found;
    public static String States_gone;
    public static String States_gone_words;
    public static String States_copyAll;
    public static String States_invented;
    public static String States_notAdvice;
    public static String States_facts;
    public static String States_originHint;
    public static String States_noOrigin;
    public static String States_high;
    public static String States_medium;
    public static String States_low;
    public static String States_unverified;

    public static String Comparison_only;
    public static String Comparison_copy;
    public static String Comparison_export;
    public static String Comparison_count;
    public static String Comparison_section;
    public static String Comparison_respect;
    public static String Comparison_job;
    public static String Comparison_failed;
    public static String Comparison_kinds;
    public static String Comparison_kinds_pdf;
    public static String Comparison_kinds_xlsx;

    public static String Matrix_title;
    public static String Matrix_job;
    public static String Matrix_type;
    public static String Matrix_typeOf;
    public static String Matrix_day;
    public static String Matrix_day_tip;
    public static String Matrix_today;
    public static String Matrix_states;
    public static String Matrix_real;
    public static String Matrix_invented;
    public static String Matrix_all;
    public static String Matrix_noDay;
    public static String Matrix_count;
    public static String Matrix_corner;
    public static String Matrix_doubt;
    public static String Matrix_noPair;
    public static String Matrix_channel;
    public static String Matrix_bases;
    public static String Matrix_open;
    public static String Matrix_compare;

    public static String Override_title;
    public static String Override_heading;
    public static String Override_words;
    public static String Override_fact;
    public static String Override_author;
    public static String Override_reason;
    public static String Override_menu;
    public static String Override_revert;
    public static String Override_export;
    public static String Override_import;
    public static String Override_count;
    public static String Override_badge;
    public static String Override_inLibrary;
    public static String Override_date;
    public static String Override_time;
    public static String Override_number;
    public static String Override_noValue;
    public static String Override_noAuthor;
    public static String Override_noReason;
    public static String Override_nothing;
    public static String Override_change;
    public static String Override_add;
    public static String Override_remove;
    public static String Override_move;
    public static String Override_holiday;
    public static String Override_day;
    public static String Override_name;
    public static String Override_noName;
    public static String Corrections_none;
    public static String Corrections_none_words;
    public static String Corrections_undo;
    public static String Corrections_search;
    public static String Corrections_state;
    public static String Corrections_fact;
    public static String Corrections_shipped;
    public static String Corrections_own;
    public static String Corrections_author;
    public static String Corrections_date;
    public static String Corrections_reason;
    public static String Corrections_count;
    public static String Import_title;
    public static String Import_heading;
    public static String Import_words;
    public static String Import_what;
    public static String Import_mine;
    public static String Import_theirs;
    public static String Import_new;
    public static String Import_conflict;

    public static String RowTable_copy;

    public static String Rehearse_title;
    public static String Rehearse_heading;
    public static String Rehearse_words;
    public static String Rehearse_player;
    public static String Rehearse_expert;
    public static String Rehearse_expert_words;
    public static String Rehearse_typical;
    public static String Rehearse_typical_words;
    public static String Rehearse_novice;
    public static String Rehearse_novice_words;
    public static String Rehearse_seed;
    public static String Rehearse_seed_words;
    public static String Rehearse_noSeed;
    public static String Rehearse_folder;
    public static String Rehearse_browse;
    public static String Rehearse_noFolder;
    public static String Rehearse_notWritable;
    public static String Rehearse_used;
    public static String Rehearse_formats;
    public static String Rehearse_html;
    public static String Rehearse_pdf;
    public static String Rehearse_xlsx;
    public static String Rehearse_docx;
    public static String Rehearse_start;
    public static String Rehearse_cancel;

    public static String Rehearsal_name;
    public static String Rehearsal_running;
    public static String Rehearsal_running_words;
    public static String Rehearsal_stop;
    public static String Rehearsal_stopping;
    public static String Rehearsal_stopped;
    public static String Rehearsal_stopped_words;
    public static String Rehearsal_failed;
    public static String Rehearsal_again;
    public static String Rehearsal_close;

    public static String Scorecard_title;
    public static String Scorecard_name;
    public static String Scorecard_status;
    public static String Scorecard_pdf;
    public static String Scorecard_folder;
    public static String Scorecard_browser;
    public static String Scorecard_ready;
    public static String Scorecard_noBrowser;

    public static String Opening_gone;
    public static String Opening_noProgram;

    public static String About_title;
    public static String About_version;
    public static String About_words;
    public static String About_close;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
