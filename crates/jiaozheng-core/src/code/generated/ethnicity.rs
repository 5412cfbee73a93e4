// Generated from data/ethnicities.csv by `cargo dev generate`. Do not edit.

use crate::standard::ETHNICITY;

crate::code_list! {
    /// Ethnic group, GB/T 3304 (民族).
    pub enum Ethnicity("ethnicity", "民族", "Ethnic group, GB/T 3304", Personal, ETHNICITY) {
        Han = "01": "汉族", "Han";
        Mongol = "02": "蒙古族", "Mongol";
        Hui = "03": "回族", "Hui";
        Zang = "04": "藏族", "Zang";
        Uygur = "05": "维吾尔族", "Uygur";
        Miao = "06": "苗族", "Miao";
        Yi = "07": "彝族", "Yi";
        Zhuang = "08": "壮族", "Zhuang";
        Buyei = "09": "布依族", "Buyei";
        Chosen = "10": "朝鲜族", "Chosen";
        Man = "11": "满族", "Man";
        Dong = "12": "侗族", "Dong";
        Yao = "13": "瑶族", "Yao";
        Bai = "14": "白族", "Bai";
        Tujia = "15": "土家族", "Tujia";
        Hani = "16": "哈尼族", "Hani";
        Kazak = "17": "哈萨克族", "Kazak";
        Dai = "18": "傣族", "Dai";
        Li = "19": "黎族", "Li";
        Lisu = "20": "傈僳族", "Lisu";
        Va = "21": "佤族", "Va";
        She = "22": "畲族", "She";
        Gaoshan = "23": "高山族", "Gaoshan";
        Lahu = "24": "拉祜族", "Lahu";
        Sui = "25": "水族", "Sui";
        Dongxiang = "26": "东乡族", "Dongxiang";
        Naxi = "27": "纳西族", "Naxi";
        Jingpo = "28": "景颇族", "Jingpo";
        Kirgiz = "29": "柯尔克孜族", "Kirgiz";
        Tu = "30": "土族", "Tu";
        Daur = "31": "达斡尔族", "Daur";
        Mulao = "32": "仫佬族", "Mulao";
        Qiang = "33": "羌族", "Qiang";
        Blang = "34": "布朗族", "Blang";
        Salar = "35": "撒拉族", "Salar";
        Maonan = "36": "毛南族", "Maonan";
        Gelao = "37": "仡佬族", "Gelao";
        Xibe = "38": "锡伯族", "Xibe";
        Achang = "39": "阿昌族", "Achang";
        Pumi = "40": "普米族", "Pumi";
        Tajik = "41": "塔吉克族", "Tajik";
        Nu = "42": "怒族", "Nu";
        Uzbek = "43": "乌孜别克族", "Uzbek";
        Russ = "44": "俄罗斯族", "Russ";
        Ewenki = "45": "鄂温克族", "Ewenki";
        Deang = "46": "德昂族", "Deang";
        Bonan = "47": "保安族", "Bonan";
        Yugur = "48": "裕固族", "Yugur";
        Gin = "49": "京族", "Gin";
        Tatar = "50": "塔塔尔族", "Tatar";
        Derung = "51": "独龙族", "Derung";
        Oroqen = "52": "鄂伦春族", "Oroqen";
        Hezhen = "53": "赫哲族", "Hezhen";
        Monba = "54": "门巴族", "Monba";
        Lhoba = "55": "珞巴族", "Lhoba";
        Jino = "56": "基诺族", "Jino";
    }
}
