package id.tumbuh.growth.standard;

/**
 * All published figures in the layout of {@link Packed}, table after table in the order of {@link Standards#all}.
 *
 * <p>One text for all, because what is learnt from one table makes the next one shorter.
 *
 * <p>Figures: World Health Organization, see NOTICE and {@code growth/figures}.
 */
final class PublishedFigures {
    // Written by PackFigures; FiguresTest holds it to the figures.
    private static final String TEXT = """
            FV_NB_viDJBWunQlH5_B7XEnoAcoYjWZcpW7fQOiwXKnNWrulaq3BpOgliIV4AswKDo1CpzNCyFnNe8U8-vYulLVtpcyj5Lo7-5U\
            dutQJv-e6461I8h-lyCM54XufQUSdmQj5yPWTxVF6RTBdv4wIch4Uaqn2n_9g3045SljSpqsAAn4mmUocwlsnwotQ32TKgs03YOY\
            IEIncBX-UXv_lyd0IiyESgN_uTSvuTMoZxsi2iMU3lUBalJbKKvzVVuqQs6R6npMvyA4m3ChWNCDj2sNO3s814ASjG7od7eQbItl\
            29sUpVE3jW61DjmDD4I9I73GDp88fTVliVSDRmOcoqFwhrXhQ683q3A6JcIRkNbn1UTmh1TVggBLttZ1EBcvzfL60bqMYhpNoxRS\
            0hlFfvORETaqLE3z1QbMFlkALEoaR9c9P_S4Ari7rU3CkWIOxVS5oDPR3AROz_smvddkMKm7ojopOOmr4IegQ-9LyFb6lx0OzEkl\
            edfdH-I4epJetFsYwFjqS7h6FP62-rG3PBtPKQeJagBq-HfQqyy33TNtmPGED8KK-ovuVT-UKNzOdPedYcwkpz0M9AHRsfyPvunu\
            pVe5vRyaXCPTnB71nG9fwPuDmnziOvkgqKVMwN9IrVJww0ni5C_SII_eE0Io-C6QLBKuzE9ggxOzQuMA9DTDpOgvx5Q6KJVjjMg8\
            c32KFg5mglcETJiZWinO1bFXaejV5RMM1Su64RACJnVHP6Y30PN5b7VmOg1QXjlZswLeu8w8857WuufWB_XbASblCUPlg0MnciAP\
            QymAkbmvOXNsZ8auP2UP0LfkTYKcWODtrRdD91Hhpql79_TC2dqmtoYyl4Cc2ba0iKdVfqncu5fPDqu0U6wDkmWK1N16l-Ulxx50\
            hTNmBTAV_10QGg3cLWiaKxk6GcIhzGpY2l8vQx-XvwhHdZxlyH2LDdWm5H6C70ZdlXTh3Vrtu79_yrPWN7O6nnCRlYlBe87UWqs6\
            Lg8YcdAm92ECPkEbp0MMNnrNTBiG2HIPfHYOz5wPKdyWzc9o0iIL2C5-nlBaGFwGrrn9nQPyITEQ79Ejq0yFY4frcw1evSrvg1iE\
            uWZOhBsemMTSSjAg3EAydhA5MNIg5Nd2YHYy-LwJYeUbq7ffxSHs1q1a1XyoGLEHY4ZrI4U6mlPiczzCJsQoqRf7RJnaKLCfRxDs\
            6eSwtIDr6CQ9ApM7UsEX9SBm17O9FMoseBHOvnggo08EraYP84l_63EG6Snta66OkNR_ewGIn6GGD8_7Ppb_puCMA9dBFXn0VS55\
            DyvO8lMvuRVBeCIXymbDWZMttIYj6W2h9tak5MCu9Fpn50o0IE2CvEbRqhiFHus13cCXyEAY9dByZ2pDmB3eYC-ark-mhYF5Ee8H\
            NyOvcmScvJwMGi_sJiIe1J-dhE6YZWlBfNtNye7hHCCctU-dglkRsYQUq016LjRNfQxw_-JBzG5h9z510XfOWTBWBYv1BJQj2Ka0\
            4wxNXnplTnmd5X8iKsdjDYZdsjFU9oywT8q75avUiya1nFkQPolNqm9GqOs9Ez4h_EE13d1Fuga0us6ObvZSCiC-1RNbKwg9r2Ob\
            QyjyRzcS_SZ2PUxyeTsc4cffhJFqdtonBkkvNoi7fbMDpavIKo78VtRFvP2zJQi6pFMoiHZ4OUneFe4KQBdf04V7Ol5vK9utURsG\
            8rp4T7A2z9_guDo693ayEWA1TsMcTPxEO-8Bwgj_4LeIUN-ElTSIlLP2vwYIQ0w8nizgnoYNWMA8znvA_7I1qvSIzfz9kImhFf8Y\
            GdMbDkvoTwZ8zu8EZDCMzPdbMBl9nE0LKsjyQFOWBk1DmhdWgCpWjpDJvitnL1weorV9x2zdAFy2iZlkLgj_zy0UCAQNdIGae_KM\
            1RzqUKqovSjlLeOI3KQLvywZhxfXCkwMAIP2x4Sww3Nux522MdP1BGGfhEcMovtKtss1OBO4TRzwwe2AU_nDcwy1VMY0Z5d-Mkmm\
            g_p8z9dmXBD1cznsUiRqnMVC03iQs9klPdrK7uE7PXrYz1Drl6pPGNVHoRlZvqj-O9YurjvP7LM7MtaUQ0LIeYRk5sC6V1vS0kgd\
            -xLfMlOc_BQs-sWRBDAqm-UXGKITDuIlAUSbCGPVSuJeaJOh9qDLchB_3Owo59bdiqgcjxn9LxuQnmhANOhjq7TiEEVoBqSqnBJI\
            zYZUSgTkfr6l9RYfTbiBV1Tr98v_WP2txhSDVpBZ5GKZ12uU-VBdLsETxsp7-3fsOnaDeKqrw7nX2mDDfTPYZUVG-eA0193xmlfV\
            y8NG77FLHzbdCI03Pr2EJmmkUU5z92uC_QHnGul7DWg-2gtC06fySI1KOXU2Th61uHOP1V2OIr6bIm7PH-y68SpVV9uZ9fKyABJG\
            vB8U_y3Dg1ZiJtMkIIaOUvTHsqL3_mTVCZvyK_N7f-BDJn6f5--_IJ6-aa_qpqYQ8pJWtY_TgIe2ITLDvUPYDK0ELeCZg6LTi_rd\
            EIEVhqyBg1ODJKyA9Md1qbhaN9Ch9t6PQo_mwlbEaWCrAodx1oQymrEQOhFJsBt3iQiuDSLyNY36s_PA4LqHMGLstoTh7PhU1hWv\
            VTSJNFlLxfIpSD0W0-mjA2MyBDRLGPtexkYjRUav5lhMURVc04C0WmkdxRg5rdNwBcC5Z08wqUIUoI4j1Ab3UKAvNOfnQnRMUieK\
            WDaxgPNnC_mFHCSq1rC661-awTs3T9MumZSG5iVxxEeIHoi0kTfjPyKBNCtY4eOO2jnTpoyZjmHz0fWyRxGsvs_1nGVGF1YCU_jK\
            Tn-zU7vmznctVZHo8gO-qPX1txt_ptFX_wSC2EH2v0Htk4aal-jrNcMaGFGKIA-xBVvu9Ky_0oga52K8V_7LaS_75005gcts1oly\
            ny5tv4keUYjbL3K_VEFLanOHw8Q7WtsaCS59AuOITNz2eisgk3ZM-9Y2CzK9HZ4LTsRryDRuMjEaTjb52pjIFwubHTVU-Y-nZ9CA\
            xqJYVWOHGy3KIC5IkxLkh_yOILSo8OaXhTlxxYTaS8VV8avFRRx1qW99yzRNV-xyUt-oHPXNQDRW1k4nLouuaP7Kyyab0igPByiE\
            PKikizQApjlzpV3z_qyP4acVm-cX3OBTf0n_noJCiYj0-u-yws50sH1TJYRLaOmz9bSkRHD2tVJlN7JGWNwJgI4c5AE_LN1mAV7I\
            B9Gi_LxaROWoqL35p9lF3C8ftmv-i69v46nGxk-BuxSYAmFPXslVDpubiCYs_JgTHfOvuJrIr88mGGXPSCoK-7y6xtPiCIUV2bWt\
            3nzYt3izDBuIbaaOagIIyoQUkV5iogsnwm3nhvmZoVGQgFshD7-JkiKZ7axsceZtgxLurIuuOwCWqbRiuLGds_HwoXyax1F4ynQR\
            6xgcmysGYxmemZmv2c6aHD2YdbhbgaGyQfF-tJLLYLvcaebrWf7BftP6Jg7lh4vKr3h3qEBLDEc5UxucIH2lcjxH1hE-QYc9zcux\
            nRpFjptbGglQ4iGe37FPmRyUKpYKgc39HKIR6zU9k5clISv-5D3fykl-digWny6ZnUCPPJ3jow6HmIv46_NBhht_YMXsITEcoq4c\
            WTANmJUdv3YagDGw1l8waa9qxiTTFe0uhQSpb5hVo7xQLaWYdJlztVTV0BmfQoQT20W2Ox2iUVJcC1q3VXBah3RnVrAwJzeG8TIg\
            QleobMtLWOZinMhMWxehC0s7Wv8l_v5owMV1FQXztMs-L0cOb096lgOWflhQPY6l1b4sMaAAuBro7uwo531QD0wNFRj6k0V12lQ9\
            u-TDJcl4TXFIHPUowb3FFAvB3vkW6iy3XD3gLZfKGpZT0Xc4Ksj1P2eGYjEDe6uDvkGgA24j8eKitChorle58PC4TOVsR6YsDX2I\
            11_DIqLWEW3mCOdkHaRozqsnfOHOeFQ-pReJUGjGxxXhNt4S6LXueoeGpBS1Q2WA10zOZfb9MJPUlCI8P4d7_djQBR1z-OmcbPG-\
            M_3BQx1_JMoEzSVGoBGj8253Jmu5n6HS4CjqP1__XypejSsbjYt4VlVyxl7yEvaJPt1oglGPVUk8bnn8yl6XtZnfdvJu1Lr4W1ja\
            z52q8k7F5GkS8zo9F_SMn4HJ1p0T-lLVMkp7uxLTLq3R06NXIy1plmYA63LyZGe0AxTTPOpAvIIKHN8LJgz9l4CiXiUQFQ92Nkct\
            62iQJON-3eYeVFpDOClZddVp9yoB2x8ub9kxSLHhIRLkG1MtlYB6I8dbSxmMTViLBtHfc-W5AmusG-NDaONfOrLRD7z53g2ACFLX\
            f7xy0gZfh-JLGXyPYRV-qja3p8cD1S9AJCYAUnAdSQlvJBvq6fiXC9HOBdGh3PWCqNJT_744Ovs98ULHSxZQKkmtlhHjVjLOiHMY\
            POkBUVGjd8-HiQGs8X4EHgRoaxu9K3HxQAbojPL8Gn0U6uS_B_WxnXlZ7AXIqIj3g01KYpWGqjMxTtkpsd6wjXJatU5zMB6gKA8S\
            ddGpepS941VjFCOkfqke-iVomUhXvUstevE7z1lfxhqL8PabEuGjuRBoKjT7OYVRGpldj4ti2FumrXDy33w4u6otXgVKPT2oboDO\
            8N8EfCQ-Gg7r8a5lIah_lDhGW2yMWALD7ZWXOLU5anzZTmcJx4Em7WxXx9dLAJtjUsUqsx0gawk8JjCNPwKg-u7AIIxIOhP--zwP\
            UZ8nQrGdmZ22ZMzPztGS4IeKtmsdXgzyRY0uOrbkSHzAFL1aHqDWNAQQHs3CAqsVvI5LX1I4273p5zxw2Vujyd0aKr6ItypEpMBO\
            0rhrg8AHLgh_eCsXcGdQ7BIPfwA8ehvXrmrOLK_-ezAe3XX5BsUxWKOye3kJOGLZEBsRY47-DJ5wKT28J0kZvu0c_19DMMYqn8Xu\
            8M_pZ7FU7mgB6M7gTAioiKn6Sm51yVSJUjYTaJ2rYQCDAGo6m27bybzMpzAVGjeR4jl1SfBtvSxeYajW_CzwdoadUFXQ4_QSaH1q\
            bkqZMRqpUm0_UTyx6DslFH-7dde9oE4Z1BZWKC_FQ0N_wy2EQt5tX_ocBk3EjJ92q3AlD7HSgqf4zgWRPU2S2HZ29wQAU6xNUO5d\
            qF0gImOpoWhqKawsS7IYbfSihVJnN75vQrG5CxPXXcSRPP104HRwcPJLl-knmOTIkcOmuDs8JQG_IioYMCL6bVsi0y_WIhCIUuMF\
            KUF6pSsiIlzTl0YpEY6nnqXr5N7L_8mLxCv1l4uHbeixxiGlDoNnIMxLi1pDYTIOQuEHs0vkWr6HcfnZLnADWswWqr7xL1607LEr\
            86toSCHHLtDSWojcn1WBkY4oTJHi0p4PTaYiYZShhnDiNHGsNanVvIe2xJL9b4cM-Vk0-7_A7cO-CmIzf6xZt6ACCHb0ZT-2TQs_\
            QiCunCsx6WzRhPdyHwIZMUd1UaYrF4Xr_0KMOqvjNYlYbJVtGvxNLShACGp7jG31G-_80imOA8Pnhy__FJ7oMRzD0YXwnMZIurpl\
            it6APKhj1sMRhIHxFKQXy5XFmjMnWBgzh8TE31lCGws1Bx9skpAyWAT92n-fhrzdshGiJv6KQDzAv92X51dz_MnB_5L60nt5mwsh\
            bKHPiZ5jqpMt32GLggHODvLv03W4lc57nffwFmeYCkbt9dNx1WHA2DvxE68zcG2vLomBz82PYt94n2FcjQUdCusGvV8SXfmnQeAE\
            JkAcRJ9xnNRXSu97csPuMprXM6s8FrTcjVGVw91dXP6O1pH1yBx5koSnzi94MTWDVX0cgf7hwslI43b4nPpPvINTwQpC4zOPFq13\
            HE9P79ZE2hZdZ9aTZ7I7--tNDfkC8YZ6vbUf7FSDJ99fCQ585awISuEcS7DEwYVkwqapHvTtoEPRGq_MRCuMA8dKYkPYQ348-eHE\
            Ec4W1J6jVfbpWO4oBu1nYIe8z-XJmX1Zstrdm9cu5I5Nhy8lnRJAOqMQkZNZsiKV2F_4L7zUmqfQrUDu431djK20OfOYMfkBjFGv\
            OjusXF8Wd-eI4l-FG7i56v3u4LjIQ7B8j8rBcixqVFUeMsIfa3GuT_zmHQc97TWlM0dTkmvC1SUq6F5wClqPTuaEZ6lr-EfC-vB2\
            JAD587ul-FDWsow6fpYylgWCJDaogdS6xxKxjfhcNuq3llu8as_PXTIvMEfZyf9bZDnvPlX5l2WwgWYPxhsOT2VasJtO1hng1bqG\
            9Igzrc31kyrnU-pVr0CFfZUrVp2AzPyF_5Oj-QZJc241szY3M3OTmUhvrpwzdXcWOYeVYMun4XpT3XGzT99LrBcYdFLAQ5eUIBTy\
            DaEenGBOVOxt_CDhRHA_TpC2hEBvzjrZNWqRs5xCrAGZairY76u5QiAOpZSBWpdiFsMcKcq7y7EOS2gqhEnB8w5hz9JbWobUYHAD\
            CVlqJ-8jDqTVaCN3kmjBGCMZABqfIFSp4SG1oqKIAT90aKJTN_n3OCRXn0JBorwfnaE-1Nn8lv8HHlb4n9W3XRkV01B5G3w8JVmx\
            f02fP8Pkyipm7CtFVH7nlz2Is0029XvQ__dgEydBcHhYAH9r49XTTnsiOcZ-qdrdzyuFb8nZhbLxBikjJJ5bW5IgLBvLI4XcBYrF\
            JaZWBIXQv5ooSbGz3NlYuKg9x8z46iBR9SU6Ok8vqsULQkiEFaSze0k8naitrDBUMBVIB3xFkIf13RIyOYzxSJFRZQN30VOtnpeT\
            wm6hYUwJ1XwArSfWlGdoE1v1g0bEb2eeZZNxYiBADGa6lA0D9PyQCIMYik_oWGKOa4aiPzdjQyzdTGgpr2WP9ylJ_u2uCZ_Pj8zo\
            dr7_Qyc3qLUfUyPswDe4RSnweWKvTGIX07C4ej3kAwO4CkGFNenBerbu71lxvXXkQ9DADLOxhVegiW-IE0wlzoa_RPgRgBW0ZQBk\
            4jYn4XETA-LwEQ4rRDypaHm0tIOGspkWZM_xZPFRMR7v42beBTE5i-FkxbGwTnHis-ZSGnY4RuOYpzbibGJP0Jy3sBM7J8-8ZOe7\
            99zj1iuTETv3wbNC4Zi_x7vj7lZ6vkTDmcKh8g3ksqVOcylzbODItv4YxBSRAD4Edha-ueL9jHVa50GCdvkA2lhNnNwDgPKJx7rx\
            wEieixhWRlNREvqpJnmXie6YiNyrjskeTD8gyEwHzsAzG1-zKktMjfQCsKiG_eT_3w2cUYlT3COQoinPPSk3ZXwa5GzoTWwMitwv\
            CtgPCKtAISYpmcpUOLhgxhfhB-oHD3DMGhEAsXIH2_21qS1cr8RnX0a1UbMpYt7Taxqu2MLpVVw4YsK20pFXOfPMu4WbHTCqEjaD\
            wWsI4ycpZzUMIOeXOfbJEMHYViefrNCccSMUI-aQCmaeA-DZpL1rXxpUszkbzR80ZNh5Psil47nyGiWJR8ty-KvmOB1yEJcOHBGC\
            QrmsU_iD2DPYm1c6rcrfw-JM20OC7qbi2kg0GVGIK9z4z8CxMpq_IWDQsBLjk44aPABUPNJ3X8jbYI1WBFEYbyUk7lM8-jHwBMsO\
            8mCgOjNcyDFE5PqY4PZEpUhaUxOTJF16XsVtx7sZNLRc0QzfrtWX9mEXybQKWZCdAy3F1_2Kf0LNU4AcR5FxAyjsG2D64Tz5uiiK\
            i7sxJo4SJBsEOsGz00E-AbmVdY05UQPenC3v-CXHaVM0FpIxeR9osMGKHNqtjY7_U8dT9W9PR5jggZbdbJE_NBD5zf0kUB-faDU5\
            4xTdHAkYW4U23dtaZRsSwQvMxTYGe8ZWEkOn2SYZiva3aIkfKkowqknv2EzgCEtD7LjcuLxtttEfhAWdUZK_O9wxlGxFWVTPKFbQ\
            cOSUlOyYghLRM0LXMoOf6iwWlkOsetmfW2B96pOjMewwF0mLUzbWvGMYHXPYHsQA_Ka-VQmuovzZjxErqLxCajpqjJob9AUOXjnv\
            X1GfH-wfwhjQ0yuyEKCu6hWSTZHrD67Ftv8gmx0YLSgAzW-j-Opw3nWMnadEfHssBDE5U4Zn7ynZyhqoyVYAxaBsmq4j3Tbqh7TN\
            21dpEEQ23s1dIc5G1AC6edGRKQFgl0gvy9vZV80Yf-6Cb0l41UWJw2P2z_MTfrJiuSBJ6XusY_r6aS8SFBcimH9fXpJhRXAFEIfp\
            uFhWPZm_-s5fN5d23Iqa3DW3poBvFSJIu7IdtlWjGfGt96YxEzybrZrCFQqKggZ5CiemK7iHhtgHANFte44aWO3ZEC4zDfBByn_D\
            kAdQUoWOtUzARSnvnYqgZ13nboWkQcGu0Ch1-JLJ1sSG-xR7Ootf_P34lol97lkAPN7GMQIrOmS_9D7ZtjnWwja4pLKFplqvadbn\
            8wTb842bsv5nZCKlUldr4kD9_Tu2YwyXd4Aqu9YPhxAdYVJkkRoOts2Th7lFet__P1r92RCUd2o5cJOc2yH7lZFl4A8ROZgiC9bT\
            FOkCc096vguf7CeiSX5Wygb_Ggr4dhnQOvtyUyj75p_dk_EFYKmY7RfYVnE_759GO9aHTkMJPSyNDIukeJxxHsH-ZHR9WttY9Ny3\
            E2BTLevXqRdZAZbA-LHCKad0NpoNN2omuOIf6lhBG96nWRXbtg_k2lTDW11nZSmQA3lNlXX6FNQUsjAsBZ5Nq-ms3_okMccrRY3H\
            nhcR9bRxXYLQ79cuX2n0E2fpIErW2NSaaITMmIPwnzguT06QmJxW6ueflrGihEz_Bg8xJll8n6sUrcvKV_qGXXmDITzso-LuOofE\
            CAbNAVpbcKPSSuwv8Wy_w5IqcE8EJ3X-BtNbvGdS1hmxFhwcdQnHZcrCVpsJNqnY4LMeJVhfh6NWqC_KODC5TLX5Bw17kT5erlcB\
            ydvBVgin9juUXSrnUogtwD02Tvy58HPRAVT5upAT_ElqG-8-lqlh9gJmCqjsF8ALBgfFrnhUtyIXe7ua-7IqBXWGamK1KB_Pm8mP\
            pwKWGayGsisxtZtn0aLkntPKMRB0PJJ0Vwr987Zq9Nfzt99YfG5e3CB6YMM2X_XdUQU_y6CjcSk4rCvKGyxf9H3b9dkYiuhSYOyf\
            EBaCqkv2K63myjRjON86LKm9mYBjL0Atm8N1MDiZiF4YuI02QbJiZr_gtoiJnfRRIj2q0E3ksxEoqM3Cl3GfeTcdL_rmiP-Cf4UR\
            MS9j-h2tpwHvU-JLmuSzcEkyWQYTKvQ5iJfoQhD7jSX1GnZ3vfBf4JMH4p0Woa7lrl5sZLAQBmzaDDYgNZsAXQ5iU_9wXpVdlX9g\
            2wsilYIJ4TyXjcnEoxpOphaCKHtmxKkMAF5CBWVXQnu2b2GnY4800CeTnu-96GntVbppBVxMABLHw-cp-ND73KJ7dMlFR09o72RT\
            x5k-IO3K9SwSeVv73xPAMsfknNcpZX8R1vF2-zMoptzmJ1JAbxvOIT5f6ASIt3hQoCktNNyM_zW8-VgUrz7HlPAn6l6ohdTW_yTx\
            xbWHUj6ir-0Le63Men2hambVmIfBckf_0Dh1kxT-4EOdTFXTIh4vOivgOOiXww00QGvEuVKKqXS4OSklbUBvPaD2qjj8Uk-U_9FE\
            lOh-Cn3f4na-9W7XfE7Epvg7bTAUQQfyxU3xcIYXw8SmUzHAuzTyVW2nHO0T-DJcaEKcGq2bQWH5ETYS6sXEgi9VAvFHcLrywEdW\
            0O0kKKpvisiwBL69wwpoIIQbBnZLnuUEsaG55sIyhxK1N6I0TZU92S0Zsbnhp8MPj2cr6QVsXNkfkOpo51DScAdJTDi2iGtaiiyl\
            Rv27sIZCjtpwobInerBYfT_9hvfDRJe0fgC-KQ8NvCP9Iru5XxetZbxmBFNE4mhAHvOIcoDYCLUanqu4rCCms5Kql3uMeLXgEMTd\
            RL76CnGNYhBAowcGRdAY8Mm7770BCsN7oqrhVXf8VG0vRrHzxOuG9BhsacN3YXweWVJ0o576hyKLJTJhF1S2Xhx87e_1BCNA_E54\
            2gTxgmC6F5R9oUj0tFURgUXDWhn4CwjSXVtDdG_eBeaaknjes1GC18n69IcLAczuetEjhnMJwE8Hq2akiA-tE87nNSpgjwxbnQ0W\
            N-L0g8Se0EPVsAlRv8q_FP59HWLnBGcmyLbu527Kqw61WDmrcBXn74exRwXU7tonK_TGtq5-qyPWTqtG5bu1K-UmNeBXpzFBghe6\
            iLS8UPfIFpU_pavSiRhdlmtAqNcaxwPOVq3uvdsB5npPRaCenWgP0bBSzc3MJouyCMrXNQ9h73skuqzuNu1HuLgmONFBJN34PEFG\
            QioLKDeh6at0k0vtY1UW3tfNWKQ8u8LSww9Qu-tkyVIKQDgbn68FFA7Mk1f_dgH1KTvcepc6SpVlI_Q57fIbVYOhzquCrV-omIqP\
            8kUv5iETO3uFFQgmNeqnhHuSM7mStcTQG-L_GhzBTidKIqNnaDXAUHa9Jfp_TAtM_Xd78ia6bCvkGXzAeX6W4_IDuGabyZVjBBZN\
            cMPO3KT_Rd2Hgd1kOsbXxkegKQTYdHQx6UxRkJR31VVMYQbQCQvjB0\
            """;

    private PublishedFigures() {}

    /** Gives every table its figures. */
    static void read() {
        Packed columns = new Packed(new Bits(TEXT));
        for (Standard standard : Standards.all()) {
            standard.read(columns);
        }
    }
}
